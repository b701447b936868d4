package dev.gangway.cloudpayments;

import dev.gangway.testkit.DocumentedTest;
import dev.gangway.testkit.Spec;
import java.nio.file.Path;

final class CloudPaymentsDocumentedTest extends DocumentedTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(CloudPayments.class, "/gangway/cloudpayments/openapi.yaml");
  }

  @Override
  protected Path documents() {
    return Path.of("../../../specs/cloudpayments/documented");
  }
}
