package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.codegen.document.Overlay;
import dev.gangway.codegen.document.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an overlay changes in a document. */
class OverlayTest {
  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      info: {title: Acme, version: '1'}
      tags: [{name: a}, {name: b}, {name: c}, {name: a}]
      paths:
        /orders:
          get:
            operationId: list
            tags: [Orders]
            responses: {'204': {description: Done.}}
      """;

  @TempDir Path folder;

  private Path document() throws IOException {
    Path file = folder.resolve("openapi.yaml");
    return Files.exists(file) ? file : Files.writeString(file, DOCUMENT);
  }

  private SpecFile applied(String actions) throws IOException {
    Path overlay = folder.resolve("gangway.yaml");
    Files.writeString(
        overlay, "overlay: 1.0.0\ninfo: {title: Changes, version: '1'}\nactions:\n" + actions);
    return Overlay.apply(overlay, SpecFile.read(document()));
  }

  private String part(String pointer, String actions) throws IOException {
    return applied(actions).tree().at(pointer).toString();
  }

  @Test
  void objectsAreMergedListsGrowAndTheRestIsReplaced() throws IOException {
    assertThat(
            part(
                "/paths/~1orders/get",
                """
                - target: $.paths['/orders'].get
                  update: {operationId: all, tags: [New], responses: {'204': {x-a: 1}, '404': {description: No.}}}
                """))
        .isEqualTo(
            "{\"operationId\":\"all\",\"tags\":[\"Orders\",\"New\"],\"responses\":"
                + "{\"204\":{\"description\":\"Done.\",\"x-a\":1},\"404\":{\"description\":\"No.\"}}}");
  }

  @Test
  void updateOfAListIsAppended() throws IOException {
    assertThat(part("/tags", "- {target: $.tags, update: {name: d}}\n"))
        .endsWith("{\"name\":\"a\"},{\"name\":\"d\"}]");
    assertThat(part("/tags", "- {target: $.tags, update: [{name: d}, {name: e}]}\n"))
        .endsWith("{\"name\":\"a\"},{\"name\":\"d\"},{\"name\":\"e\"}]");
  }

  @Test
  void everyMatchIsRemovedFromItsList() throws IOException {
    assertThat(part("/tags", "- {target: \"$.tags[?@.name == 'a']\", remove: true}\n"))
        .isEqualTo("[{\"name\":\"b\"},{\"name\":\"c\"}]");
    assertThat(part("/tags", "- {target: '$.tags[1,0,1]', remove: true}\n"))
        .isEqualTo("[{\"name\":\"c\"},{\"name\":\"a\"}]");
  }

  @Test
  void removeTakesPrecedenceOverUpdate() throws IOException {
    assertThat(applied("- {target: $.tags, update: {name: d}, remove: true}\n").tree().has("tags"))
        .isFalse();
  }

  @Test
  void actionSeesWhatEarlierOnesDid() throws IOException {
    assertThat(
            part(
                "/info",
                """
                - {target: $.info, update: {contact: {name: A}}}
                - {target: $.info.contact, update: {email: a@example.com}}
                - {target: $.info.title, remove: true}
                """))
        .isEqualTo("{\"version\":\"1\",\"contact\":{\"name\":\"A\",\"email\":\"a@example.com\"}}");
  }

  @Test
  void overlayIsYamlOfTheCoreSchema() throws IOException {
    assertThat(part("/info", "- {target: $.info, update: {x-a: NO, x-b: 12:30, x-c: on}}\n"))
        .contains("\"x-a\":\"NO\",\"x-b\":\"12:30\",\"x-c\":\"on\"");
  }

  @Test
  void linesOfTheDocumentStay() throws IOException {
    SpecFile changed = applied("- {target: \"$.tags[0]\", remove: true}\n");

    assertThat(changed.place("/paths/~1orders/get")).isEqualTo("openapi.yaml:7");
    assertThat(changed.place("/tags/0")).isEqualTo("openapi.yaml:3");
  }

  @Test
  void overlayThatGrowsWithoutEndIsRefused() {
    String actions = "- {target: '$..*', update: {a: {b: {}}, c: {d: {}}}}\n".repeat(40);

    assertThatThrownBy(
            () ->
                applied(
                    "- {target: $.tags, remove: true}\n- {target: $.info, remove: true}\n- {target: $.openapi, remove: true}\n- {target: '$..operationId', remove: true}\n- {target: '$..description', remove: true}\n- {target: '$..tags', remove: true}\n"
                        + actions))
        .hasMessageContaining("the overlay adds more than 1000000 values. Narrow its targets.");
  }

  @Test
  void documentCanBeNamed() throws IOException {
    for (String document :
        new String[] {"openapi.yaml", "./openapi.yaml", "https://example.com/api.yaml"}) {
      Path overlay = folder.resolve("gangway.yaml");
      Files.writeString(
          overlay,
          "overlay: 1.0.1\nextends: "
              + document
              + "\nactions: [{target: $.info, update: {x-a: 1}}]\n");

      assertThat(Overlay.apply(overlay, SpecFile.read(document())).tree().at("/info/x-a").asInt())
          .isEqualTo(1);
    }
  }

  @Test
  void changedOverlayChangesTheClientAndNothingElse() throws IOException {
    Path overlay = folder.resolve("gangway.yaml");
    Path output = folder.resolve("out");
    String action =
        "overlay: 1.0.0\nactions: [{target: \"$.paths['/orders'].get\", update: {x-method: NAME}}]\n";
    Files.writeString(overlay, action.replace("NAME", "all"));
    Generation.run(document(), output);
    assertThat(Generation.sources(output).get("api/OrdersApi.java")).contains(" all()");

    Files.writeString(overlay, action.replace("NAME", "every"));
    Generation.run(document(), output);

    assertThat(Generation.sources(output).get("api/OrdersApi.java")).contains(" every()");
  }

  @Test
  void overlayThatIsMissingIsRefused() throws IOException {
    Map<String, String> options =
        Map.of("basePackage", "com.example", "clientName", "Acme", "overlay", "other.yaml");

    assertThatThrownBy(() -> Generation.run(document(), folder.resolve("out"), options))
        .hasMessageContaining(
            "other.yaml: there is no such overlay. Name a file relative to the folder of the document.");
  }
}
