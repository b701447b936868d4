package dev.gangway.cryptocoin;

import dev.gangway.testkit.DocumentedTest;
import dev.gangway.testkit.Spec;
import java.nio.file.Path;

final class CryptoCoinDocumentedTest extends DocumentedTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(CryptoCoin.class, "/gangway/cryptocoin/openapi.yaml");
  }

  @Override
  protected Path documents() {
    return Path.of("../../specs/cryptocoin/documented");
  }
}
