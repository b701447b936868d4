package dev.gangway.core.internal.request;

import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.Styled;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import retrofit2.Invocation;
import retrofit2.http.Header;
import retrofit2.http.Query;

/**
 * The parameters of a method that the provider requires, by what they are called on the wire.
 * Retrofit refuses null in a path or for a body, and leaves any other parameter out.
 */
public final class RequiredParameters {
  private final String operation;
  private final List<String> names;

  private RequiredParameters(String operation, List<String> names) {
    this.operation = operation;
    this.names = names;
  }

  public static RequiredParameters of(Method method) {
    Operation operation = Objects.requireNonNull(method.getAnnotation(Operation.class));
    Annotation[][] parameters = method.getParameterAnnotations();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < operation.required(); i++) {
      names.add(name(parameters[i]));
    }
    return new RequiredParameters(operation.id(), names);
  }

  /** The name of a cookie is that of its header's mark. */
  private static String name(Annotation[] annotations) {
    Styled styled = Annotations.find(Styled.class, annotations);
    Query query = Annotations.find(Query.class, annotations);
    Header header = Annotations.find(Header.class, annotations);
    return styled != null
        ? styled.name()
        : query != null ? query.value() : header != null ? header.value() : "";
  }

  /**
   * Checks the arguments of a call.
   *
   * @throws IllegalArgumentException when one is null that must not be
   */
  public void check(Invocation invocation) {
    for (int i = 0; i < names.size(); i++) {
      if (invocation.arguments().get(i) == null) {
        throw new IllegalArgumentException(
            operation
                + ": the parameter "
                + names.get(i)
                + " must not be null: the provider requires it. Give it a value.");
      }
    }
  }
}
