package dev.gangway.kriptomat;

import dev.gangway.testkit.SensitiveFieldsTest;
import dev.gangway.testkit.Spec;

final class KriptomatSensitiveFieldsTest extends SensitiveFieldsTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml");
  }

  @Override
  protected Class<?> client() {
    return Kriptomat.class;
  }
}
