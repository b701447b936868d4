package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.EndlessPagesException;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.testkit.SpecServer;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Transactions of all pages, by the documented meta. */
final class AllTransactionsTest {
  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  private static String page(String transactions, String meta) {
    return "{\"transactions\":[" + transactions + "],\"meta\":{" + meta + "}}";
  }

  @Test
  void pageAfterPageIsReadUntilTheMetaSaysLast() {
    kriptomat
        .answerData(page("{\"id\":1},{\"id\":2}", "\"current_page\":1,\"last_page\":false"))
        .answerData(page("", "\"current_page\":\"2\",\"last_page\":\"0\""))
        .answerData(page("{\"id\":3}", "\"current_page\":3,\"last_page\":true"));

    List<Long> ids =
        kriptomat.client().transactions().listAll().stream().map(Transaction::id).toList();

    assertThat(ids).containsExactly(1L, 2L, 3L);
    assertThat(kriptomat.server().takeRequest().target())
        .isEqualTo("/v1/users-transactions?page=1");
    assertThat(kriptomat.server().takeRequest().target())
        .isEqualTo("/v1/users-transactions?page=2");
    assertThat(kriptomat.server().takeRequest().target())
        .isEqualTo("/v1/users-transactions?page=3");
    assertThat(kriptomat.server().requests().size()).isEqualTo(3);
  }

  @Test
  void numberOfPagesDecidesWhenTheMetaLacksTheFlag() {
    kriptomat.answerData(page("{\"id\":1}", "\"current_page\":1,\"total_pages\":1"));

    assertThat(kriptomat.client().transactions().listAllForUser(7)).hasSize(1);
    assertThat(kriptomat.server().takeRequest().target())
        .isEqualTo("/v1/users/7/transactions?page=1");
  }

  @Test
  void withoutMetaAnEmptyPageIsTheLast() {
    kriptomat
        .answerData("{\"transactions\":[{\"id\":1}]}")
        .answerData("{\"transactions\":[{\"id\":2}],\"meta\":null}")
        .answerData("{\"meta\":[]}");

    assertThat(kriptomat.client().transactions().listAll())
        .extracting(Transaction::id)
        .containsExactly(1L, 2L);
  }

  @Test
  void documentedPageThatComesAgainIsRefused() {
    try (SpecServer server = SpecServer.start(FakeKriptomat.SPEC);
        Kriptomat client = FakeKriptomat.client(server.url())) {
      Iterator<Transaction> all = client.transactions().listAll().iterator();
      assertThat(all.next().id()).isEqualTo(128);
      assertThat(all.next().id()).isEqualTo(3293);

      assertThatThrownBy(all::hasNext)
          .isInstanceOf(EndlessPagesException.class)
          .hasMessageStartingWith(
              "Kriptomat.listTransactions: the page at 2 was requested, but another one was returned.");
    }
  }
}
