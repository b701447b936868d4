package dev.gangway.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.diff.Change.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffReportTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Order.table(): @Nullable Long | Order.table",
        "orders().buy(long user, BuyOrder order) | orders().buy",
        "orders().list: @Nullable Long page | orders().list",
        "Order | Order",
        "State.REFUNDED | State.REFUNDED",
        "Acme.Builder.apiKey | Acme.Builder.apiKey",
        "applicantApproved(Applicant) | applicantApproved"
      })
  void nameIsTheSignatureWithoutTypes(String signature, String name) {
    assertThat(DiffReport.name(change(signature, Bump.MINOR))).isEqualTo(name);
  }

  @Test
  void documentationNeedsAVersionButNoLine() {
    ClientDiff diff = new ClientDiff(List.of(change("Order", Bump.PATCH)));

    assertThat(new DiffReport(diff, "Acme", "acme 1.2.3").text("1.2.3"))
        .isEqualTo(
            "Acme compared with acme 1.2.3: only documentation differs\n\n"
                + "version 1.2.4 at least, after 1.2.3\n");
  }

  @Test
  void entryNamesTheClientOfSeveral() {
    Change broken = change("Order.id(): Long", Bump.MAJOR);
    ClientDiff diff = new ClientDiff(List.of(broken));

    assertThat(new DiffReport(diff, "Acme", "").entry(broken))
        .isEqualTo("- **Breaking:** Acme: `Order.id(): Long` is different.");
    assertThat(new DiffReport(diff, "", "").entry(broken))
        .isEqualTo("- **Breaking:** `Order.id(): Long` is different.");
  }

  private static Change change(String signature, Bump bump) {
    return new Change(Event.CHANGED, "", signature, Direction.BOTH, bump, "is different");
  }
}
