package dev.gangway.kriptomat;

import dev.gangway.testkit.DocumentedTest;
import dev.gangway.testkit.Spec;
import java.nio.file.Path;

final class KriptomatDocumentedTest extends DocumentedTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml");
  }

  @Override
  protected Path documents() {
    return Path.of("../../../specs/kriptomat/documented");
  }
}
