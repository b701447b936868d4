package dev.gangway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide, the README and the help show is what the program does. */
final class GuideTest {
  private static final Pattern CALL = Pattern.compile("gangway call (\\w+) (\\w+) (\\w+)");

  @Test
  void everyCallThatIsShownExists() throws Exception {
    String shown =
        guide() + Files.readString(Path.of("README.md")) + Ran.of("call", "--help").out();
    List<MatchResult> calls = CALL.matcher(shown).results().toList();

    assertThat(calls)
        .hasSizeGreaterThan(4)
        .allSatisfy(
            call ->
                assertThat(
                        ClientOperation.of(
                                Providers.named(call.group(1)), call.group(2), call.group(3))
                            .usage())
                    .startsWith(call.group()));
  }

  @Test
  void guideListsTheExitCodes() throws Exception {
    assertThat(guide()).contains("\n    " + String.join("\n    ", Exit.list()) + "\n");
  }

  @Test
  void guideNamesEachCommand() throws Exception {
    Ran help = Ran.of("--help");

    assertThat(Main.commandLine(terminal()).getSubcommands().keySet())
        .isNotEmpty()
        .allSatisfy(command -> assertThat(help.out()).contains("  " + command + " "))
        .allSatisfy(command -> assertThat(guide()).contains("gangway " + command));
  }

  private static Terminal terminal() {
    return new Terminal(
        Map.of(),
        InputStream.nullInputStream(),
        new PrintWriter(Writer.nullWriter()),
        new PrintWriter(Writer.nullWriter()));
  }

  private static String guide() throws Exception {
    return Files.readString(Path.of("../../../docs/command-line.md"));
  }
}
