package com.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.InvalidRequestException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.TransactionsApi;
import dev.gangway.kriptomat.api.UsersApi;
import dev.gangway.kriptomat.model.KycStatus;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.User;
import dev.gangway.testkit.Examples;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import dev.gangway.testkit.SpecServerExtension;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class FakesTest {
  @RegisterExtension
  static final SpecServerExtension SERVER = SpecServerExtension.of(Spec.of(Kriptomat.class));

  private static Kriptomat client(SpecServer server) {
    return Kriptomat.builder()
        .baseUrl(server.url().toString())
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
        .build();
  }

  @Test
  void valueFollowsAnErrorThatTheSpecDoesNotHave(SpecServer server) {
    User pending = Examples.of(User.class).with("kycStatus", KycStatus.PENDING).build();
    server.on(UsersApi::get).fails(422, "Not now.").then().returns(pending);
    try (Kriptomat kriptomat = client(server)) {
      assertThrows(InvalidRequestException.class, () -> kriptomat.users().get(6).execute());
      assertEquals(KycStatus.PENDING, kriptomat.users().get(6).execute().kycStatus());
    }
    assertEquals("6", server.requests(UsersApi::get).get(1).path("user"));
    server.assertNoFurtherRequests();
  }

  @Test
  void pagesOfAListAreRead(SpecServer server) {
    List<Transaction> all =
        Collections.nCopies(5, Examples.of(Transaction.class).with("id", 7L).build());
    server.on(TransactionsApi.class, TransactionsApi::list).pages(all, 2);
    try (Kriptomat kriptomat = client(server)) {
      assertEquals(all, kriptomat.transactions().listAll().stream().toList());
    }
  }
}
