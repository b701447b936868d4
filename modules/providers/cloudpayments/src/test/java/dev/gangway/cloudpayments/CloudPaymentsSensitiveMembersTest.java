package dev.gangway.cloudpayments;

import dev.gangway.testkit.SensitiveMembersTest;
import dev.gangway.testkit.Spec;

final class CloudPaymentsSensitiveMembersTest extends SensitiveMembersTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(CloudPayments.class, "/gangway/cloudpayments/openapi.yaml");
  }

  @Override
  protected Class<?> client() {
    return CloudPayments.class;
  }
}
