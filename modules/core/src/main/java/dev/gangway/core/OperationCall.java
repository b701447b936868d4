package dev.gangway.core;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.SecurityRequirement;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of one operation share, read once from its method's annotations.
 *
 * @param codec the codec of the value; null when the operation answers none
 */
record OperationCall(
    Operation operation,
    Route route,
    @Nullable Envelope envelope,
    SecurityRequirement security,
    @Nullable JsonAdapter<?> codec) {

  static OperationCall of(Annotation[] annotations, ClientSettings settings) {
    Operation operation = find(Operation.class, annotations);
    if (operation == null) {
      throw new IllegalArgumentException("A method that returns ApiCall needs @Operation.");
    }
    List<List<String>> alternatives =
        Arrays.stream(operation.security()).map(schemes -> List.of(schemes.split(" "))).toList();
    return new OperationCall(
        operation,
        Route.of(annotations),
        find(Envelope.class, annotations),
        new SecurityRequirement(operation.id(), alternatives),
        settings.codecs().response(operation.id()));
  }

  static <A extends Annotation> @Nullable A find(Class<A> type, Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        return type.cast(annotation);
      }
    }
    return null;
  }

  String id() {
    return operation.id();
  }
}
