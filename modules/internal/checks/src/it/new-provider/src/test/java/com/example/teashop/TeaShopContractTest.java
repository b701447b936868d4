package com.example.teashop;

import dev.gangway.auth.Secret;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.testkit.ContractTest;
import dev.gangway.testkit.Spec;
import okhttp3.HttpUrl;

final class TeaShopContractTest extends ContractTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(TeaShop.class, "/gangway/teashop/openapi.yaml");
  }

  @Override
  protected TeaShop client(HttpUrl baseUrl) {
    return TeaShop.builder().baseUrl(baseUrl.toString()).apiKey(Secret.of("made up")).build();
  }

  @Override
  protected OperationCodecs codecs() {
    return TeaShop.codecs();
  }
}
