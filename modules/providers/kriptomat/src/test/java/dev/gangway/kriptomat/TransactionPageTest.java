package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.kriptomat.model.PageMeta;
import dev.gangway.kriptomat.model.TransactionPage;
import dev.gangway.testkit.SpecServer;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class TransactionPageTest {
  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  @Test
  void metaSaysWhereThePageStands() {
    try (SpecServer server = SpecServer.start(FakeKriptomat.SPEC);
        Kriptomat client = FakeKriptomat.client(server.url())) {
      TransactionPage page = client.transactions().list().execute();

      assertThat(page.transactions()).hasSize(2);
      assertThat(page.meta()).isEqualTo(new PageMeta(1, 24, 102L, 8, false, false, Map.of()));
    }
  }

  @Test
  void metaIsReadFromStringsAndZeroOrOne() {
    kriptomat.answerData(
        "{\"transactions\":[],\"meta\":{\"current_page\":\"25\",\"total_pages\":\"24\","
            + "\"total_count\":\"5000000000\",\"per_page\":8.0,\"last_page\":1,"
            + "\"out_of_range\":\"0\"}}");

    TransactionPage page = kriptomat.client().transactions().list().execute();

    assertThat(page.transactions()).isEmpty();
    assertThat(page.meta())
        .isEqualTo(new PageMeta(25, 24, 5_000_000_000L, 8, true, false, Map.of()));
  }

  @Test
  void depositsAndWithdrawalsHaveNeitherPairNorPrice() {
    try (SpecServer server = SpecServer.start(FakeKriptomat.SPEC);
        Kriptomat client = FakeKriptomat.client(server.url())) {
      TransactionPage page = client.transactions().listForUser(2).execute();

      assertThat(page.transactions().get(1).pair()).isEqualTo("btceur");
      assertThat(page.transactions().get(2).pair()).isNull();
      assertThat(page.transactions().get(2).price()).isNull();
      assertThat(page.transactions().get(2).id()).isEqualTo(472);
      assertThat(page.transactions().get(2).userId()).isEqualTo(2);
    }
  }

  @Test
  void listsThatWereReadCannotBeChanged() {
    kriptomat.answerData("{\"transactions\":[],\"meta\":[]}");

    TransactionPage page = kriptomat.client().transactions().list().execute();

    assertThatThrownBy(() -> page.transactions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
