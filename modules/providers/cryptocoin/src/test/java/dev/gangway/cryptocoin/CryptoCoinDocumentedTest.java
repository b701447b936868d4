package dev.gangway.cryptocoin;

import dev.gangway.testkit.DocumentedTest;
import dev.gangway.testkit.Spec;
import java.nio.file.Path;
import java.util.Set;

final class CryptoCoinDocumentedTest extends DocumentedTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(CryptoCoin.class, "/gangway/cryptocoin/openapi.yaml");
  }

  @Override
  protected Path documents() {
    return Path.of("../../../specs/cryptocoin/documented");
  }

  /** These samples break the rules that the document states beside them. */
  @Override
  protected Set<String> departures() {
    return Set.of(
        "createBank, request cryptocoin: /swift",
        "createKyc, request cryptocoin: /edd/fundsSource",
        "addKycDueDiligence, request cryptocoin: /fundsSource",
        "requestPasswordReset, request cryptocoin: /type",
        "resetPassword, request cryptocoin: /password");
  }
}
