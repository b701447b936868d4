package dev.gangway.cryptocoin;

import dev.gangway.testkit.SensitiveFieldsTest;
import dev.gangway.testkit.Spec;

final class CryptoCoinSensitiveFieldsTest extends SensitiveFieldsTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(CryptoCoin.class, "/gangway/cryptocoin/openapi.yaml");
  }

  @Override
  protected Class<?> client() {
    return CryptoCoin.class;
  }
}
