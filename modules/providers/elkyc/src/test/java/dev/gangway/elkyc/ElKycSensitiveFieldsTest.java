package dev.gangway.elkyc;

import dev.gangway.testkit.SensitiveFieldsTest;
import dev.gangway.testkit.Spec;

final class ElKycSensitiveFieldsTest extends SensitiveFieldsTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(ElKyc.class, "/gangway/elkyc/openapi.yaml");
  }

  @Override
  protected Class<?> client() {
    return ElKyc.class;
  }
}
