package dev.gangway.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A hundred machines in virtual time. {@code make fleet} writes the figures into the page. */
class FleetSimulationTest {
  private static final Path PAGE = Path.of("../../../docs/many-machines.md");
  private static final Pattern FIGURES =
      Pattern.compile("(?s)(<!-- simulated: make fleet rewrites it -->\n\n)(.*?)(\n<!-- end -->)");

  @Test
  void pageShowsWhatTheSimulationFinds() throws Exception {
    String page = Files.readString(PAGE);
    Matcher shown = FIGURES.matcher(page);
    assertThat(shown.find()).isTrue();
    String found = figures();
    if (Boolean.getBoolean("fleet.update")) {
      Files.writeString(PAGE, shown.replaceFirst("$1" + Matcher.quoteReplacement(found) + "$3"));
    } else {
      assertThat(shown.group(2)).isEqualTo(found);
    }
  }

  private static String figures() throws InterruptedException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| machines | store's latency | changes are | logins | last one has its token after | commands per machine |");
    lines.add("|--:|--:|---|--:|--:|--:|");
    for (double latency : List.of(1.0, 5.0, 20.0, 100.0)) {
      lines.add(LoginSimulation.row(100, latency, true));
      lines.add(LoginSimulation.row(100, latency, false));
    }
    lines.add("");
    lines.add(
        "| limit kept by | calls per s | store's latency | accepted | 429 per 100 calls | wait, median | wait, 99th percentile |");
    lines.add("|---|--:|--:|--:|--:|--:|--:|");
    for (double demand : List.of(40.0, 100.0)) {
      lines.add(LimitSimulation.row(LimitSimulation.Way.ONE_GATE, demand, 1));
      lines.add(LimitSimulation.row(LimitSimulation.Way.ONE_GATE, demand, 100));
      lines.add(LimitSimulation.row(LimitSimulation.Way.SHARES, demand, 0));
      lines.add(LimitSimulation.row(LimitSimulation.Way.NONE, demand, 0));
    }
    return String.join("\n", lines) + "\n";
  }
}
