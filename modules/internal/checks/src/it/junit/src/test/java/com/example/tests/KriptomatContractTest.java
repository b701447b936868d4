package com.example.tests;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.ContractTest;
import dev.gangway.testkit.Spec;
import okhttp3.HttpUrl;

final class KriptomatContractTest extends ContractTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml");
  }

  @Override
  protected Kriptomat client(HttpUrl baseUrl) {
    return Kriptomat.builder()
        .baseUrl(baseUrl.toString())
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
        .build();
  }

  @Override
  protected OperationCodecs codecs() {
    return Kriptomat.codecs();
  }
}
