package dev.gangway.elkyc;

import dev.gangway.auth.Secret;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.testkit.ContractTest;
import dev.gangway.testkit.Spec;
import okhttp3.HttpUrl;

final class ElKycContractTest extends ContractTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(ElKyc.class, "/gangway/elkyc/openapi.yaml");
  }

  @Override
  protected ElKyc client(HttpUrl baseUrl) {
    return ElKyc.builder().baseUrl(baseUrl.toString()).apiKey(Secret.of("made up")).build();
  }

  @Override
  protected OperationCodecs codecs() {
    return ElKyc.codecs();
  }
}
