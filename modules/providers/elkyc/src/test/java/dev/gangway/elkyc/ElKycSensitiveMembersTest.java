package dev.gangway.elkyc;

import dev.gangway.testkit.SensitiveMembersTest;
import dev.gangway.testkit.Spec;

final class ElKycSensitiveMembersTest extends SensitiveMembersTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(ElKyc.class, "/gangway/elkyc/openapi.yaml");
  }

  @Override
  protected Class<?> client() {
    return ElKyc.class;
  }
}
