package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What runs on the build server is what a contributor runs. */
final class WorkflowTest {
  private static final String WORKFLOW = ".github/workflows/build.yml";
  private static final Pattern PINNED = Pattern.compile("[\\w-]+/[\\w-]+@v\\d+\\.\\d+\\.\\d+");

  @Test
  void workflowRunsTheTestCommandOfTheReadme() throws IOException {
    List<String> commands = texts(steps(), "run");

    assertThat(commands).containsExactly(".ci/run");
    assertThat(Repository.read(".ci/run").strip().lines().toList()).endsWith("exec make test");
    assertThat(Repository.read("README.md")).containsPattern("(?m)^make test\\b");
  }

  @Test
  void workflowTestsTheOldestJavaFirst() throws IOException {
    List<String> versions = new ArrayList<>();
    job().at("/strategy/matrix/java").forEach(version -> versions.add(version.asText()));

    assertThat(versions).containsExactly("17", "21", "25");
    assertThat(versions)
        .startsWith(Repository.element(Repository.read("pom.xml"), "maven.compiler.release"));
  }

  @Test
  void actionsHaveAVersionAndNothingMayWrite() throws IOException {
    assertThat(texts(steps(), "uses")).isNotEmpty().allMatch(PINNED.asMatchPredicate());
    assertThat(yaml(WORKFLOW).at("/permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    assertThat(job().at("/timeout-minutes").asInt()).isPositive();
  }

  @Test
  void heldBackVersionsAreThoseOfThePom() throws IOException {
    String pom = Repository.read("pom.xml");
    String held = Repository.read(".github/dependabot.yml");

    assertThat(held)
        .contains("'(" + Repository.element(pom, "errorprone.version") + ",)'")
        .contains("'(" + Repository.element(pom, "kotlin.version") + ",)'")
        .contains("'(" + googleJavaFormat(pom) + ",)'");
  }

  private static String googleJavaFormat(String pom) {
    return Repository.element(pom.substring(pom.indexOf("<googleJavaFormat>")), "version");
  }

  @Test
  void rootPomManagesWhatTheBomManages() throws IOException {
    String pom = managed("pom.xml");

    assertThat(artifacts(managed("modules/bom/pom.xml")))
        .isNotEmpty()
        .allSatisfy(artifact -> assertThat(pom).contains(artifact));
  }

  /** A test that uses a renamed field does not compile, and would hide the difference. */
  @Test
  void contractTestsAreCompiledAlone() throws IOException {
    Matcher contract =
        Pattern.compile("(?m)^contract: .*\\n.* -Pcontract .* -Dtest='(.*?)'")
            .matcher(Repository.read("Makefile"));

    assertThat(contract.find()).isTrue();
    assertThat(
            Pattern.compile("<testInclude>\\*\\*/(.*?)\\.java</testInclude>")
                .matcher(Repository.read("modules/providers/pom.xml"))
                .results()
                .map(include -> include.group(1)))
        .containsExactly(contract.group(1).split(",", 0));
  }

  private static String managed(String file) throws IOException {
    String pom = Repository.read(file);
    return pom.substring(
        pom.indexOf("<dependencyManagement>"), pom.indexOf("</dependencyManagement>"));
  }

  private static List<String> artifacts(String poms) {
    return Pattern.compile("<artifactId>[^<]+</artifactId>\\s*<version>[^<]+</version>")
        .matcher(poms)
        .results()
        .map(artifact -> artifact.group())
        .toList();
  }

  private static JsonNode job() throws IOException {
    return yaml(WORKFLOW).at("/jobs/test");
  }

  private static JsonNode steps() throws IOException {
    return job().at("/steps");
  }

  private static List<String> texts(JsonNode steps, String key) {
    List<String> texts = new ArrayList<>();
    steps.forEach(
        step -> {
          if (step.has(key)) {
            texts.add(step.path(key).asText());
          }
        });
    return texts;
  }

  private static JsonNode yaml(String file) throws IOException {
    Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(Repository.read(file));
    return new ObjectMapper().valueToTree(tree);
  }
}
