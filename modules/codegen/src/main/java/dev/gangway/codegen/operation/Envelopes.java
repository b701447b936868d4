package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.model.OperationModel.EnvelopeModel;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.Schemas;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the value in a response that an {@code x-envelope} wraps. */
public final class Envelopes {
  private static final String EXTENSION = "x-envelope";

  /**
   * The content of a response.
   *
   * @param value the schema of the value; null if the response has none
   * @param envelope what the value is wrapped in
   */
  record Content(@Nullable Schema<?> value, EnvelopeModel envelope) {}

  private final Schemas schemas;

  public Envelopes(Schemas schemas) {
    this.schemas = schemas;
  }

  /** Returns whether the schema is an envelope itself, which no type is generated for. */
  public boolean isEnvelope(Schema<?> schema) {
    return schemas.extensions(schema, EXTENSION) != null;
  }

  Content open(Schema<?> response) {
    Map<String, Object> extensions = schemas.extensions(response, EXTENSION);
    if (extensions == null) {
      return new Content(response, EnvelopeModel.NONE);
    }
    String value = Extensions.text(extensions, EXTENSION, "value");
    return new Content(
        schemas.properties(response).get(value),
        new EnvelopeModel(
            Literal.ofNonEmpty(value),
            Literal.ofNonEmpty(Extensions.text(extensions, EXTENSION, "success"))));
  }
}
