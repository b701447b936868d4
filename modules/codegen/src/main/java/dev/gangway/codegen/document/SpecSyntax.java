package dev.gangway.codegen.document;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.extensions.SwaggerParserExtension;
import io.swagger.v3.parser.core.models.AuthorizationValue;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents in place of the host's parser, which reads YAML 1.1 up to 3 MiB, follows aliases
 * without end, and fetches whatever a reference names before any generator is asked.
 *
 * <p>The host always asks its own parser first, but creates this one before it does. That parser is
 * told a charset without a colon or brace, in which no file is a document; then the host asks this.
 * The host offers no other way: its list of parsers begins with its own whatever services there
 * are, and the generator is created only afterwards. The charset is a static of the host's that
 * stays, as executions of a parallel build share it: if one of them restored it, the host's parser
 * would open the document of another. Other generators of the same plugin ask this parser too.
 */
public final class SpecSyntax implements SwaggerParserExtension {
  private static final String READABLE = StandardCharsets.UTF_8.name();

  /**
   * Ornaments between the spaces and line breaks of a file, which the host reads in one pass as one
   * text. A JDK without it has UTF-16.
   */
  private static final String UNREADABLE =
      Charset.isSupported("x-MacDingbat") ? "x-MacDingbat" : StandardCharsets.UTF_16BE.name();

  /** Creates the parser, as the host's service loader does. */
  public SpecSyntax() {
    OpenAPIV3Parser.setEncoding(UNREADABLE);
    DeserializationUtils.getOptions().setMaxYamlCodePoints(Integer.MAX_VALUE);
  }

  /**
   * Returns the document, in one piece. The generator reports other defects, so that the host need
   * not validate it.
   *
   * @throws SpecException when the file has an error of syntax, or is not an OpenAPI document
   */
  @Override
  public @Nullable SwaggerParseResult readLocation(
      String url, List<AuthorizationValue> auth, ParseOptions options) {
    Path path = local(url);
    if (path == null) {
      return readElsewhere(url, auth, options);
    }
    SwaggerParseResult result = new SwaggerParseResult();
    result.setOpenAPI(new ReadDocument(DeepStack.call(() -> SpecDocument.read(path))));
    result.setMessages(List.of());
    return result;
  }

  /** Reads from a jar or a class path, as the host would have. */
  private static SwaggerParseResult readElsewhere(
      String url, List<AuthorizationValue> auth, ParseOptions options) {
    synchronized (SpecSyntax.class) {
      OpenAPIV3Parser.setEncoding(READABLE);
      try {
        return new OpenAPIV3Parser().readLocation(url, auth, options);
      } finally {
        OpenAPIV3Parser.setEncoding(UNREADABLE);
      }
    }
  }

  @Override
  public @Nullable SwaggerParseResult readContents(
      String contents, List<AuthorizationValue> auth, ParseOptions options) {
    return null;
  }

  /** Returns the file if the location is one, else null. */
  public static @Nullable Path local(@Nullable String location) {
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
