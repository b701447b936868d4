package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client reaches by reflection while its contract test runs is known to a native image. */
class ReflectionAgentTest {
  @TempDir Path folder;

  @Test
  void contractTestReachesNothingThatIsNotListed() throws Exception {
    List<String> seen = run(allowed());

    assertThat(seen).noneMatch(each -> each.startsWith("refused"));
    assertThat(seen)
        .contains("proxy dev.gangway.kriptomat.api.OrdersApi", "caller retrofit2/Retrofit");
    assertThat(seen).contains("outcome 0 failed");
  }

  @Test
  void whatIsNotListedIsRefused() throws Exception {
    List<String> fewer = allowed();
    fewer.remove("proxy dev.gangway.kriptomat.api.OrdersApi");

    assertThat(run(fewer)).contains("refused proxy dev.gangway.kriptomat.api.OrdersApi");
  }

  /** Runs Kriptomat's contract test in a JVM with the agent, and returns what the guard saw. */
  private List<String> run(List<String> allowed) throws Exception {
    Files.write(folder.resolve("allowed.txt"), allowed);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-javaagent:" + agent() + "=" + folder,
                "-cp",
                System.getProperty("java.class.path")
                    + File.pathSeparator
                    + Repository.provider("kriptomat").resolve("target/test-classes"),
                "dev.gangway.checks.GuardedRun",
                "dev.gangway.kriptomat.KriptomatContractTest")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    List<String> seen = new ArrayList<>(Files.readAllLines(folder.resolve("seen.txt")));
    printed.lines().filter(each -> each.startsWith("outcome ")).forEach(seen::add);
    return seen;
  }

  /** An agent's jar needs only its manifest: the classes are on the class path. */
  private Path agent() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", "dev.gangway.checks.ReflectionAgent");
    Path jar = folder.resolve("agent.jar");
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    return jar;
  }

  private static List<String> allowed() throws IOException {
    List<String> allowed = new ArrayList<>();
    NativeImageTest.listed().forEach(each -> allowed.add("caller " + each));
    for (String module : List.of("core", "providers/kriptomat")) {
      JsonNode metadata =
          NativeImageTest.metadata(
              Repository.ROOT.resolve("modules/" + module + "/target/classes"));
      for (JsonNode each : metadata.path("reflection")) {
        allowed.add(
            each.get("type").isTextual()
                ? "type " + each.get("type").asText()
                : "proxy " + each.at("/type/proxy/0").asText());
      }
      metadata.path("resources").forEach(each -> allowed.add("glob " + each.get("glob").asText()));
    }
    return allowed;
  }
}
