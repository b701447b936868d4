package dev.gangway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandsTest {
  private static final Path TEASHOP =
      Path.of("../../internal/checks/src/it/new-provider/openapi.yaml");

  @TempDir Path folder;

  @Test
  void webhookIsSignedAndItsKeyIsShownOnlyOnDemand() throws Exception {
    List<Map<String, List<String>>> received = new CopyOnWriteArrayList<>();
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          received.add(exchange.getRequestHeaders());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.start();
    try {
      String to = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hooks";
      String[] command = {"webhook", "elkyc", "applicantApproved", "--to", to};
      Ran made = Ran.of(command);
      Ran given = Ran.with(Map.of("WEBHOOK_KEY", "0".repeat(64)), "", command);

      assertThat(made.exit()).as(made.err()).isZero();
      assertThat(made.out()).contains("POST " + to, "204");
      assertThat(made.err()).contains("show it with --reveal");
      assertThat(given.err()).isEmpty();
      assertThat(received).hasSize(2);
    } finally {
      receiver.stop(0);
    }
    assertThat(Ran.of("webhook", "elkyc", "applicantAproved").exit()).isEqualTo(2);
  }

  @Test
  void lintShowsWarningsAndWritesNothing() throws Exception {
    Path spec = Files.copy(TEASHOP, folder.resolve("openapi.yaml"));
    Ran clean = Ran.of("lint", spec.toString());
    String tea = "description: The kind of tea.";
    Files.writeString(spec, Files.readString(spec).replace(tea, tea + "\n          pattern: '['"));
    Ran mended = Ran.of("lint", spec.toString());

    assertThat(clean.exit()).as(clean.err()).isZero();
    assertThat(clean.err()).isEqualTo("0 warnings\n");
    assertThat(mended.exit()).isEqualTo(Exit.WARNINGS.code);
    assertThat(mended.out()).contains("pattern", "#/components/schemas/");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(spec));
    assertThat(Ran.of("lint", "absent.yaml").err()).startsWith("There is no file absent.yaml");
  }

  @Test
  void diffShowsWhatUsersSeeAndFailsOnDemand() throws Exception {
    Path changed = folder.resolve("openapi.yaml");
    String promised = "required: [id, price]";
    Files.writeString(changed, Files.readString(TEASHOP).replace(promised, "required: [id]"));
    String[] broken = {"diff", TEASHOP.toString(), changed.toString(), "--released", "0.3.1"};
    Ran shown = Ran.of(broken);
    Ran same = Ran.of("diff", TEASHOP.toString(), TEASHOP.toString(), "--fail-on", "minor");

    assertThat(shown.exit()).as(shown.err()).isZero();
    assertThat(shown.out())
        .startsWith("Compared with " + TEASHOP + ": 1 broken\n")
        .contains("Order.price(): @Nullable BigDecimal: can be absent", "version 0.4.0 at least");
    assertThat(same.exit()).as(same.err()).isZero();
    assertThat(same.out()).isEqualTo("Compared with " + TEASHOP + ": no difference\n");
    assertThat(Ran.of(with(broken, "--fail-on", "major")).exit()).isEqualTo(Exit.CHANGES.code);
    assertThat(Ran.of(with(broken, "--fail-on", "patch")).exit()).isEqualTo(Exit.USAGE.code);
    assertThat(Ran.of("diff", changed.toString(), "absent.yaml").err())
        .startsWith("There is no file absent.yaml");
    assertThat(Ran.of("diff", TEASHOP.toString(), changed.toString(), "--released", "next").err())
        .startsWith("The released version next is not three numbers");
  }

  @Test
  void diffReadsDocumentsAsTheGeneratorIsTold() throws Exception {
    String unused = "  schemas:\n    Unused:\n      type: string\n      ";
    String text = Files.readString(TEASHOP).replace("  schemas:\n", unused + "enum: [a]\n");
    Path before = Files.writeString(folder.resolve("old.yaml"), text);
    Path after =
        Files.writeString(folder.resolve("new.yaml"), text.replace("enum: [a]", "enum: [a, b]"));
    Files.writeString(
        folder.resolve("gangway.yaml"),
        "overlay: 1.0.0\ninfo: {title: Names, version: '1'}\n"
            + "actions:\n- target: $.components.schemas.Unused\n  remove: true\n");
    String[] diff = {"diff", before.toString(), after.toString()};

    assertThat(Ran.of(diff).out()).contains("no difference");
    assertThat(Ran.of(with(diff, "--keep-unused")).out()).contains("Unused.B: is new");
    assertThat(Ran.of(with(diff, "--keep-unused", "--overlay", "gangway.yaml")).out())
        .contains("no difference");
    String tea = "description: The kind of tea.";
    Files.writeString(after, text.replace(tea, tea + "\n          pattern: '['"));
    assertThat(Ran.of(with(diff, "--strict")).err()).contains("pattern");
  }

  private static String[] with(String[] command, String... options) {
    return Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new);
  }

  @Test
  void generateWritesTheClient() {
    Path output = folder.resolve("out");
    Ran ran =
        Ran.of(
            "generate",
            TEASHOP.toString(),
            "--package",
            "com.example.teashop",
            "--client",
            "TeaShop",
            "-o",
            output.toString());

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(output.resolve("src/main/java/com/example/teashop/TeaShop.java")).exists();
  }

  @Test
  void helpListsCommandsAndExitCodes() {
    assertThat(Ran.of("--help").out()).contains("call", "sandbox", "Exit codes:", "130  Ctrl+C");
    assertThat(Ran.of("call", "--help").out()).contains("gangway call kriptomat users get 6");
    assertThat(Ran.of("--version").out()).startsWith("gangway 0");
    assertThat(Ran.of("sandbox", "kriptomta").err()).contains("There is kriptomat, ");
  }

  @Test
  void newProjectHasTheBuildOfTheGuideWithItsNames() throws Exception {
    Path project = folder.resolve("tea-house");
    Ran ran = Ran.of("new", project.toString(), "--spec", TEASHOP.toString());

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(Files.readString(project.resolve("pom.xml")))
        .contains(
            "<artifactId>tea-house</artifactId>",
            "<basePackage>com.example.teahouse</basePackage>",
            "<clientName>TeaHouse</clientName>",
            "<targetPath>gangway/teahouse</targetPath>",
            "<output>${project.build.directory}/generated-sources/gangway</output>")
        .doesNotContain("TeaShop", "exec-maven-plugin", "@");
    assertThat(project.resolve("openapi.yaml")).hasSameTextualContentAs(TEASHOP);
    assertThat(Ran.of("new", project.toString(), "--spec", TEASHOP.toString()).err())
        .contains("exists already");
  }

  @Test
  void gradleBuildIsMarkedAsNotRun() throws Exception {
    Path project = folder.resolve("teashop");
    Ran ran = Ran.of("new", project.toString(), "--spec", TEASHOP.toString(), "--gradle");

    assertThat(ran.err()).isEqualTo("No test of Gangway runs this Gradle build.\n");
    assertThat(Files.readString(project.resolve("build.gradle.kts")))
        .startsWith("// Not run")
        .contains("JavaExec", "dev.gangway:gangway-cli:");
  }
}
