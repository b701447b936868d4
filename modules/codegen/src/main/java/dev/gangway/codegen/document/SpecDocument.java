package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.Problems.Problem;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.converter.SwaggerConverter;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as the host models it, whatever it is written in: YAML or JSON, one file or several,
 * Swagger 2.0, OpenAPI 3.0, 3.1 or 3.2.
 *
 * @param faults the references that could not be followed, and keys that an extension does not
 *     have; a schema without its reference is any JSON
 * @param departures what does not fit its version, and was left out
 * @param tree what the host's parser was given
 */
public record SpecDocument(
    OpenAPI openApi, List<Problem> faults, List<Problem> departures, ObjectNode tree) {

  /**
   * Reads a document.
   *
   * @throws SpecException when a file is neither YAML nor JSON, or this is not an OpenAPI document
   */
  public static SpecDocument read(Path file) {
    return read(file, "");
  }

  /**
   * Reads a document with the changes of an overlay.
   *
   * @param overlay the overlay's file, relative to the folder of the document; empty if there is
   *     none
   */
  public static SpecDocument read(Path file, String overlay) {
    try {
      SpecFile root = SpecFile.read(file.toAbsolutePath().normalize());
      if (!overlay.isEmpty()) {
        root = Overlay.apply(Overlay.beside(file, overlay), root);
      }
      if (!(root.tree() instanceof ObjectNode)
          || !(root.tree().has("openapi") || root.tree().has("swagger"))) {
        throw new SpecException(
            root.place(""),
            "the file is not an OpenAPI document. Begin it with openapi: 3.1.0, or 3.0.3.");
      }
      SpecBundle.Result bundle = SpecBundle.of(root, root.tree().deepCopy());
      List<Problem> faults = new ArrayList<>(bundle.problems());
      faults.addAll(ExtensionKeys.unknown(bundle.document()));
      return parsed(root.place(""), root.place("/openapi"), bundle.document(), faults);
    } catch (IOException e) {
      throw new SpecException(file.getFileName().toString(), "the file cannot be read.");
    }
  }

  private static SpecDocument parsed(
      String place, String versionPlace, ObjectNode document, List<Problem> faults) {
    List<Problem> departures = new ArrayList<>();
    SwaggerParseResult parsed = parse(versionPlace, document, departures);
    if (parsed.getOpenAPI() == null) {
      throw new SpecException(place, "the document cannot be read: " + parsed.getMessages());
    }
    ExtensionWebhooks.read(document, parsed.getOpenAPI());
    messages(parsed).forEach(message -> departures.add(new Problem("#", message + ".")));
    return new SpecDocument(parsed.getOpenAPI(), faults, departures, document);
  }

  /** Returns the document with a copy of each component that cannot be sent in all its uses. */
  public SpecDocument withSeparateUses() {
    List<Problem> mended = FileUses.separate(tree);
    if (mended.isEmpty()) {
      return this;
    }
    SpecDocument separate = parsed("#", "#/openapi", tree, faults);
    List<Problem> all = new ArrayList<>(departures);
    all.addAll(mended);
    return new SpecDocument(separate.openApi(), faults, all, tree);
  }

  private static List<String> messages(SwaggerParseResult parsed) {
    return parsed.getMessages() == null ? List.of() : parsed.getMessages();
  }

  private static SwaggerParseResult parse(
      String place, ObjectNode document, List<Problem> departures) {
    // The readers of the document follow references; the host would read files for them.
    ParseOptions options = new ParseOptions();
    String swagger = document.path("swagger").asText();
    if (swagger.startsWith("2.")) {
      document.put("swagger", "2.0");
      BodyParameters.distribute(document);
      SwaggerTypes.lower(document);
      ValueTypes.state(document, false);
      return Conversion.of(
          document,
          part -> new SwaggerConverter().readContents(part.toString(), List.of(), options),
          departures);
    }
    String version = document.path("openapi").asText();
    document.put("openapi", version);
    if (version.startsWith("3.2")) {
      departures.addAll(Version32.lower(document));
    } else if (!version.startsWith("3.0") && !version.startsWith("3.1")) {
      throw new SpecException(
          place, "the version \"" + version + "\" is unknown. Use 3.0, 3.1, 3.2 or Swagger 2.0.");
    }
    ValueTypes.state(document, !version.startsWith("3.0"));
    return Conversion.of(
        document, part -> new OpenAPIV3Parser().parseJsonNode(null, part, options), departures);
  }
}
