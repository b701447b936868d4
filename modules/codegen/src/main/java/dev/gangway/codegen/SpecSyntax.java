package dev.gangway.codegen;

import io.swagger.v3.parser.core.extensions.SwaggerParserExtension;
import io.swagger.v3.parser.core.models.AuthorizationValue;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says where a document cannot be read. The host asks this parser after its own, which finds no
 * document and says nothing of the place.
 */
public final class SpecSyntax implements SwaggerParserExtension {

  /** Creates the parser, as the host's service loader does. */
  public SpecSyntax() {}

  /**
   * Returns null: whatever can be read another parser reads.
   *
   * @throws SpecException when the file has an error of syntax
   */
  @Override
  public @Nullable SwaggerParseResult readLocation(
      String url, List<AuthorizationValue> auth, ParseOptions options) {
    Path path = local(url);
    if (path != null) {
      try {
        SpecFile file = SpecFile.read(path);
        if (!file.tree().has("openapi")) {
          throw new SpecException(
              file.place(""),
              "this is no OpenAPI document. Begin it with openapi: 3.1.0, or 3.0.3.");
        }
      } catch (IOException e) {
        throw new SpecException(path.getFileName().toString(), "the file cannot be read.");
      }
    }
    return null;
  }

  @Override
  public @Nullable SwaggerParseResult readContents(
      String contents, List<AuthorizationValue> auth, ParseOptions options) {
    return null;
  }

  /** Returns the file if the location is one, else null. */
  static @Nullable Path local(@Nullable String location) {
    if (location == null) {
      return null;
    }
    try {
      Path path =
          location.startsWith("file:") ? Path.of(java.net.URI.create(location)) : Path.of(location);
      return Files.isRegularFile(path) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
