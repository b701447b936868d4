package dev.gangway.cryptocoin;

import dev.gangway.testkit.SensitiveMembersTest;
import dev.gangway.testkit.Spec;

final class CryptoCoinSensitiveMembersTest extends SensitiveMembersTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(CryptoCoin.class, "/gangway/cryptocoin/openapi.yaml");
  }

  @Override
  protected Class<?> client() {
    return CryptoCoin.class;
  }
}
