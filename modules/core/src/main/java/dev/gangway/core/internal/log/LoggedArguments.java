package dev.gangway.core.internal.log;

import dev.gangway.core.internal.request.Annotations;
import dev.gangway.core.internal.request.JsonBody;
import dev.gangway.core.spec.OptionalBody;
import dev.gangway.core.spec.Sensitive;
import dev.gangway.core.spec.Styled;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.StringJoiner;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * The arguments of a generated method as a log shows them.
 *
 * @param parameters names and values of what stands in path, query and headers
 * @param body what is sent, or null
 */
record LoggedArguments(String parameters, @Nullable String body) {

  static LoggedArguments of(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    if (invocation == null) {
      return new LoggedArguments("[]", null);
    }
    StringJoiner parameters = new StringJoiner(", ", "[", "]");
    String body = null;
    Annotation[][] annotations = invocation.method().getParameterAnnotations();
    List<?> arguments = invocation.arguments();
    if (arguments.size() < annotations.length) {
      // A restored call has none.
      return new LoggedArguments("[]", null);
    }
    for (int i = 0; i < annotations.length; i++) {
      Object argument = arguments.get(i);
      Sensitive sensitive = Annotations.find(Sensitive.class, annotations[i]);
      if (isBody(annotations[i])) {
        // The body that is sent may hold an idempotency key that the argument has not.
        body =
            argument == null
                ? null
                : shown(
                    request.body() instanceof JsonBody<?> json ? json.value() : argument,
                    sensitive);
      } else if (argument != null) {
        parameters.add(LoggedText.of(name(annotations[i])) + "=" + shown(argument, sensitive));
      }
    }
    return new LoggedArguments(parameters.toString(), body);
  }

  private static boolean isBody(Annotation[] annotations) {
    return Annotations.find(Body.class, annotations) != null
        || Annotations.find(OptionalBody.class, annotations) != null;
  }

  static String response(Request request, @Nullable Object value) {
    Invocation invocation = request.tag(Invocation.class);
    return shown(
        value, invocation == null ? null : invocation.method().getAnnotation(Sensitive.class));
  }

  private static String shown(@Nullable Object value, @Nullable Sensitive sensitive) {
    return sensitive == null || value == null
        ? LoggedText.of(value)
        : "<" + sensitive.value() + ">";
  }

  private static String name(Annotation[] annotations) {
    Styled styled = Annotations.find(Styled.class, annotations);
    if (styled != null) {
      return styled.name();
    }
    for (Annotation annotation : annotations) {
      if (annotation instanceof Path path) {
        return path.value();
      } else if (annotation instanceof Query query) {
        return query.value();
      } else if (annotation instanceof Header header) {
        return header.value();
      }
    }
    return "?";
  }
}
