package com.example.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import dev.gangway.testkit.SpecServerExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PairsTest {
  @RegisterExtension
  static final SpecServerExtension SERVER =
      SpecServerExtension.of(Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml"));

  @Test
  void bitcoinIsTradedAgainstEuro(SpecServer server) {
    TokenSource session = TokenSource.fixed(AccessToken.of(Secret.of("made up")));
    try (Kriptomat kriptomat =
        Kriptomat.builder().baseUrl(server.url().toString()).session(session).build()) {
      assertTrue(kriptomat.market().pairs().execute().contains("btceur"));
    }
  }
}
