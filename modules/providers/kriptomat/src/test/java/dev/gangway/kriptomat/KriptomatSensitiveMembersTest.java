package dev.gangway.kriptomat;

import dev.gangway.testkit.SensitiveMembersTest;
import dev.gangway.testkit.Spec;

final class KriptomatSensitiveMembersTest extends SensitiveMembersTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml");
  }

  @Override
  protected Class<?> client() {
    return Kriptomat.class;
  }
}
