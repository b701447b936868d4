package dev.gangway.elkyc;

import dev.gangway.testkit.DocumentedTest;
import dev.gangway.testkit.Spec;
import java.nio.file.Path;

final class ElKycDocumentedTest extends DocumentedTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(ElKyc.class, "/gangway/elkyc/openapi.yaml");
  }

  @Override
  protected Path documents() {
    return Path.of("../../specs/elkyc/documented");
  }
}
