package dev.gangway.cloudpayments;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.testkit.ContractTest;
import dev.gangway.testkit.Spec;
import okhttp3.HttpUrl;

final class CloudPaymentsContractTest extends ContractTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(CloudPayments.class, "/gangway/cloudpayments/openapi.yaml");
  }

  @Override
  protected CloudPayments client(HttpUrl baseUrl) {
    return CloudPayments.builder()
        .baseUrl(baseUrl.toString())
        .apiKey(Secret.of("made up"))
        .tenant(Secret.of("made up"))
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
        .build();
  }

  @Override
  protected OperationCodecs codecs() {
    return CloudPayments.codecs();
  }
}
