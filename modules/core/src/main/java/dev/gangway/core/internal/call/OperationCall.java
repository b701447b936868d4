package dev.gangway.core.internal.call;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.SecurityRequirement;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Server;
import dev.gangway.core.body.Download;
import dev.gangway.core.internal.request.Annotations;
import dev.gangway.core.internal.request.ExclusiveParameters;
import dev.gangway.core.internal.response.EnvelopeFields;
import dev.gangway.core.spec.Envelope;
import dev.gangway.core.spec.Operation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties that all calls of one operation share, read once from its method's annotations.
 *
 * @param codec the codec of the value; null when the operation has none, or none in JSON, or
 *     different ones by the status
 */
public record OperationCall(
    String id,
    OperationPath route,
    Server server,
    @Nullable EnvelopeFields envelope,
    SecurityRequirement security,
    Content content,
    @Nullable JsonAdapter<?> codec,
    boolean nullableResponse,
    boolean emptyResponse,
    String idempotencyField,
    String idempotencyHeader,
    @Nullable Duration idempotencyLifetime,
    String endsSession,
    ExclusiveParameters exclusive) {

  /** What the value is made of. */
  public enum Content {
    /** JSON, or nothing. */
    JSON,
    /** JSON, with a codec for each status. */
    BY_STATUS,
    /** The text of the body. */
    TEXT,
    /** The body as it comes. */
    STREAM;

    private static Content of(Class<?> responseType, @Nullable JsonAdapter<?> codec) {
      if (responseType == Download.class) {
        return STREAM;
      }
      if (codec != null || responseType == Void.class) {
        return JSON;
      }
      return responseType == String.class ? TEXT : BY_STATUS;
    }
  }

  /** Returns the type of the value that a method's call has, or null if it returns no call. */
  public static @Nullable Class<?> valueType(Method method) {
    if (!(method.getGenericReturnType() instanceof ParameterizedType typed)
        || typed.getRawType() != ApiCall.class) {
      return null;
    }
    Type value = typed.getActualTypeArguments()[0];
    return value instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : value instanceof Class<?> type ? type : null;
  }

  public static OperationCall of(
      Annotation[] annotations, Class<?> responseType, ClientSettings settings) {
    Operation operation = Annotations.find(Operation.class, annotations);
    if (operation == null) {
      throw new IllegalArgumentException("A method that returns ApiCall needs @Operation.");
    }
    List<List<String>> alternatives =
        Arrays.stream(operation.security()).map(OperationCall::schemes).toList();
    Envelope envelope = Annotations.find(Envelope.class, annotations);
    JsonAdapter<?> codec = settings.codecs().response(operation.id());
    return new OperationCall(
        operation.id(),
        OperationPath.of(annotations),
        server(operation, settings),
        envelope == null ? null : EnvelopeFields.of(envelope),
        new SecurityRequirement(operation.id(), alternatives),
        Content.of(responseType, codec),
        codec,
        operation.nullableResponse(),
        operation.emptyResponse(),
        operation.idempotencyField(),
        operation.idempotencyHeader(),
        lifetime(operation.idempotencyLifetime()),
        operation.endsSession(),
        ExclusiveParameters.of(operation));
  }

  private static @Nullable Duration lifetime(String text) {
    return text.isEmpty() ? null : Duration.parse(text);
  }

  private static Server server(Operation operation, ClientSettings settings) {
    Server own = settings.ownServers().get(operation.server());
    if (own == null && !operation.server().isEmpty()) {
      throw new IllegalArgumentException(
          operation.id()
              + " is called on the server "
              + operation.server()
              + ", which "
              + settings.name()
              + " does not know. Generate the client again.");
    }
    return own == null ? settings.server() : own;
  }

  /** An empty text is the call without credential. */
  private static List<String> schemes(String alternative) {
    return alternative.isEmpty() ? List.of() : List.of(alternative.split(" "));
  }
}
