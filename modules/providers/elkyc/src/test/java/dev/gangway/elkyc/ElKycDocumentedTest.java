package dev.gangway.elkyc;

import dev.gangway.testkit.DocumentedTest;
import dev.gangway.testkit.Spec;
import java.nio.file.Path;
import java.util.Set;

final class ElKycDocumentedTest extends DocumentedTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(ElKyc.class, "/gangway/elkyc/openapi.yaml");
  }

  @Override
  protected Path documents() {
    return Path.of("../../../specs/elkyc/documented");
  }

  /**
   * The document prints a placeholder where its own pattern wants 64 hexadecimal digits, and two
   * fields of which it forbids one.
   */
  @Override
  protected Set<String> departures() {
    return Set.of(
        "searchCryptoAml, request elkyc: /txHash", "searchCryptoAml, request elkyc: /address");
  }
}
