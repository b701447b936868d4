package dev.gangway.cloudpayments;

import dev.gangway.testkit.SensitiveFieldsTest;
import dev.gangway.testkit.Spec;

final class CloudPaymentsSensitiveFieldsTest extends SensitiveFieldsTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(CloudPayments.class, "/gangway/cloudpayments/openapi.yaml");
  }

  @Override
  protected Class<?> client() {
    return CloudPayments.class;
  }
}
