package dev.gangway.cryptocoin;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.testkit.ContractTest;
import dev.gangway.testkit.Spec;
import okhttp3.HttpUrl;

final class CryptoCoinContractTest extends ContractTest {

  @Override
  protected Spec spec() {
    return Spec.ofResource(CryptoCoin.class, "/gangway/cryptocoin/openapi.yaml");
  }

  @Override
  protected CryptoCoin client(HttpUrl baseUrl) {
    return CryptoCoin.builder()
        .baseUrl(baseUrl.toString())
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
        .platformToken(Secret.of("made up"))
        .userToken(Secret.of("made up"))
        .build();
  }

  @Override
  protected OperationCodecs codecs() {
    return CryptoCoin.codecs();
  }
}
