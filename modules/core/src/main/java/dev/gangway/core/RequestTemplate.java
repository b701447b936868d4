package dev.gangway.core;

import dev.gangway.core.internal.call.OperationCall;
import dev.gangway.core.internal.request.RequestHeaders;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * The requests of one method, as far as they are the same in all its calls. Retrofit parses path
 * and base URL anew for each call; a template does so once. It takes only methods and arguments
 * that it is sure to write byte for byte as Retrofit does, and leaves the others, and all that is
 * refused, to Retrofit.
 */
final class RequestTemplate {
  private static final RequestBody NO_BODY = RequestBody.create(new byte[0], null);

  private final ApiClient client;
  private final OperationCall operation;
  private final Class<?> service;
  private final Method method;
  private final HttpUrl url;
  private final Headers headers;
  private final @Nullable RequestBody emptyBody;
  private final List<TemplateParameter> parameters;
  private final int required;

  private RequestTemplate(
      ApiClient client,
      OperationCall operation,
      Class<?> service,
      Method method,
      TemplateParts parts) {
    this.client = client;
    this.operation = operation;
    this.service = service;
    this.method = method;
    this.url = parts.url();
    this.headers = parts.headers();
    this.emptyBody = parts.hasBody() ? NO_BODY : null;
    this.parameters = parts.parameters();
    this.required = parts.required();
  }

  /** Returns the method's template, or null if only Retrofit can make its requests. */
  static @Nullable RequestTemplate of(ApiClient client, Class<?> service, Method method) {
    try {
      TemplateParts parts = TemplateParts.of(client, method);
      Class<?> valueType = OperationCall.valueType(method);
      return parts == null || valueType == null
          ? null
          : new RequestTemplate(
              client,
              OperationCall.of(method.getAnnotations(), valueType, client.settings()),
              service,
              method,
              parts);
    } catch (IllegalArgumentException refused) {
      // Retrofit refuses it as well, with its own words.
      return null;
    }
  }

  /** Returns the call with these arguments, or null if Retrofit has to make it or to refuse it. */
  @Nullable ApiCall<?> call(Object proxy, @Nullable Object[] arguments) {
    client.runtime().openHttpClient();
    Request request = request(proxy, arguments);
    return request == null
        ? null
        : HttpApiCall.create(
            client.runtime(),
            operation,
            client.runtime().boundary().place(request, operation.server(), operation.id()));
  }

  private @Nullable Request request(Object proxy, @Nullable Object[] arguments) {
    for (int i = 0; i < required; i++) {
      if (arguments[i] == null) {
        return null;
      }
    }
    Writing writing = new Writing();
    try {
      for (int i = 0; i < arguments.length; i++) {
        if (!parameters.get(i).write(arguments[i], writing)) {
          return null;
        }
      }
    } catch (IOException | RuntimeException refused) {
      return null;
    }
    return writing.request(proxy, arguments);
  }

  /** One request while it is written. */
  final class Writing {
    private HttpUrl.@Nullable Builder changedUrl;
    private Headers.@Nullable Builder changedHeaders;
    private @Nullable RequestBody body = emptyBody;

    HttpUrl.Builder url() {
      if (changedUrl == null) {
        changedUrl = url.newBuilder();
      }
      return changedUrl;
    }

    Headers.Builder headers() {
      if (changedHeaders == null) {
        changedHeaders = headers.newBuilder();
      }
      return changedHeaders;
    }

    void body(RequestBody written) {
      body = written;
    }

    private Request request(Object proxy, @Nullable Object[] arguments) {
      Request built =
          new Request.Builder()
              .url(changedUrl == null ? url : changedUrl.build())
              .headers(changedHeaders == null ? headers : changedHeaders.build())
              .method(operation.route().method(), body)
              .tag(Invocation.class, invocation(proxy, arguments))
              .build();
      return changedHeaders == null ? built : RequestHeaders.require(built);
    }
  }

  @SuppressWarnings("unchecked") // The proxy implements the interface.
  private <S> Invocation invocation(Object proxy, @Nullable Object[] arguments) {
    return Invocation.of((Class<S>) service, (S) proxy, method, Arrays.asList(arguments));
  }
}
