package dev.gangway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the guide, the README and the help show is what the program does. */
final class GuideTest {
  private static final Pattern CALL = Pattern.compile("gangway call (\\w+) (\\w+) (\\w+)");
  private static final Pattern SAMPLE =
      Pattern.compile("(?m)^    \\$ gangway (diff .*)\\n((?:    .*\\n|\\n(?=    ))+)");

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

  /** In a process of its own, since the page names files of the folder that the program runs in. */
  @Test
  void pageOfTheDiffShowsWhatTheProgramPrints() throws Exception {
    List<MatchResult> samples =
        SAMPLE
            .matcher(Files.readString(Path.of("../../../docs/changing-a-spec.md")))
            .results()
            .toList();

    assertThat(samples).isNotEmpty();
    for (MatchResult sample : samples) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "dev.gangway.cli.Main"));
      command.addAll(List.of(sample.group(1).split(" ")));
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(Path.of("src/test/resources/diff").toFile());
      builder.environment().put("CLASSPATH", absolute(System.getProperty("java.class.path")));
      Process program = builder.start();
      String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(printed).isEqualTo(sample.group(2).replaceAll("(?m)^    ", ""));
      assertThat(program.waitFor()).isEqualTo(Exit.CHANGES.code);
    }
  }

  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(each -> Path.of(each).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
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
