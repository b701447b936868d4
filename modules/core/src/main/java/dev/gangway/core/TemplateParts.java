package dev.gangway.core;

import dev.gangway.auth.Secret;
import dev.gangway.core.body.Upload;
import dev.gangway.core.internal.call.OperationPath;
import dev.gangway.core.internal.request.Annotations;
import dev.gangway.core.internal.request.FormEncoder;
import dev.gangway.core.internal.request.RequestHeaders;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OptionalBody;
import dev.gangway.core.spec.Styled;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * The parts that a {@link RequestTemplate} is made of, read from a method's annotations.
 *
 * @param url the URL with a mark for each segment that a parameter fills
 * @param headers the headers of every request
 * @param hasBody whether a request without body has an empty one
 * @param required how many parameters, the first ones, must not be null
 */
record TemplateParts(
    HttpUrl url,
    Headers headers,
    boolean hasBody,
    List<TemplateParameter> parameters,
    int required) {
  private static final String MARK = "gangway-segment-";

  /** Returns the parts, or null if the method has anything that a template does not know. */
  static @Nullable TemplateParts of(ApiClient client, Method method) {
    Retrofit retrofit = client.retrofit();
    Operation operation = method.getAnnotation(Operation.class);
    OperationPath route = OperationPath.of(method.getAnnotations());
    Headers headers = headers(method.getAnnotation(retrofit2.http.Headers.class));
    HttpUrl url = operation == null ? null : url(retrofit, path(method), method);
    if (operation == null || headers == null || url == null) {
      return null;
    }
    boolean hasBody = hasBody(route.method());
    Reader reader = new Reader(client, retrofit, method, operation, url);
    List<TemplateParameter> parameters = reader.parameters(hasBody);
    return parameters == null
        ? null
        : new TemplateParts(url, headers, hasBody, parameters, operation.required());
  }

  /** Returns the path as Retrofit takes it, or an empty text if the method is an unusual one. */
  private static String path(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      if (annotation instanceof GET get) {
        return get.value();
      } else if (annotation instanceof POST post) {
        return post.value();
      } else if (annotation instanceof PUT put) {
        return put.value();
      } else if (annotation instanceof PATCH patch) {
        return patch.value();
      } else if (annotation instanceof DELETE delete) {
        return delete.value();
      }
    }
    return "";
  }

  private static boolean hasBody(String method) {
    return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
  }

  /** Returns the headers if none of them is of a kind that depends on the rest of a request. */
  private static @Nullable Headers headers(retrofit2.http.@Nullable Headers declared) {
    Headers.Builder headers = new Headers.Builder();
    if (declared == null) {
      return headers.build();
    }
    for (String header : declared.value()) {
      int colon = header.indexOf(':');
      String name = colon <= 0 ? "" : header.substring(0, colon);
      if (colon == header.length() - 1
          || name.isEmpty()
          || name.equalsIgnoreCase("Content-Type")
          || declared.allowUnsafeNonAsciiValues()) {
        return null;
      }
      headers.add(name, header.substring(colon + 1).trim());
    }
    Request probe = new Request.Builder().url("http://localhost/").headers(headers.build()).build();
    return RequestHeaders.require(probe).headers();
  }

  /** Dots and escapes in a path are Retrofit's to judge. */
  private static @Nullable HttpUrl url(Retrofit retrofit, String path, Method method) {
    if (path.isEmpty() || path.indexOf('%') >= 0 || path.indexOf("//") >= 0 || hasDots(path)) {
      return null;
    }
    String marked = path;
    for (Annotation[] annotations : method.getParameterAnnotations()) {
      Path parameter = Annotations.find(Path.class, annotations);
      if (parameter != null) {
        marked = marked.replace("{" + parameter.value() + "}", MARK + parameter.value());
      }
    }
    return marked.indexOf('{') < 0 ? retrofit.baseUrl().resolve(marked) : null;
  }

  private static boolean hasDots(String path) {
    return path.startsWith(".") || path.endsWith(".") || path.contains("/.") || path.contains("./");
  }

  /** Reads parameters. */
  private record Reader(
      ApiClient client, Retrofit retrofit, Method method, Operation operation, HttpUrl url) {

    /** Returns all parameters, or null if one of them is unknown. */
    @Nullable List<TemplateParameter> parameters(boolean hasBody) {
      Annotation[][] annotations = method.getParameterAnnotations();
      List<TemplateParameter> parameters = new ArrayList<>(annotations.length);
      boolean queried = false;
      for (int i = 0; i < annotations.length; i++) {
        TemplateParameter parameter = parameter(i, annotations[i]);
        boolean path = parameter instanceof TemplateParameter.PathSegment;
        boolean body = parameter instanceof TemplateParameter.JsonValue;
        if (parameter == null || (path && queried) || (body && !hasBody)) {
          return null;
        }
        queried |= parameter instanceof TemplateParameter.QueryValue;
        parameters.add(parameter);
      }
      return parameters.stream().filter(TemplateParameter.JsonValue.class::isInstance).count() > 1
          ? null
          : List.copyOf(parameters);
    }

    private @Nullable TemplateParameter parameter(int i, Annotation[] annotations) {
      Type type = method.getGenericParameterTypes()[i];
      Path path = Annotations.find(Path.class, annotations);
      Query query = Annotations.find(Query.class, annotations);
      Header header = Annotations.find(Header.class, annotations);
      boolean body = Annotations.find(Body.class, annotations) != null;
      int kinds =
          (path == null ? 0 : 1)
              + (query == null ? 0 : 1)
              + (header == null ? 0 : 1)
              + (body ? 1 : 0);
      if (kinds != 1 || Annotations.find(OptionalBody.class, annotations) != null) {
        return null;
      }
      if (body) {
        return body(type, annotations);
      }
      if (method.getParameterTypes()[i] == Secret.class) {
        // One that is made for each use must not be asked again by Retrofit.
        return null;
      }
      if (path != null) {
        int segment = segment(path);
        return segment < 0
            ? null
            : new TemplateParameter.PathSegment(
                segment, retrofit.stringConverter(type, annotations));
      }
      // A styled one leaves a mark that is replaced in the request, see StyledParameters.
      if (isMany(method.getParameterTypes()[i])
          || Annotations.find(Styled.class, annotations) != null) {
        return null;
      }
      return query == null
          ? header(header, type, annotations)
          : new TemplateParameter.QueryValue(
              query.value(), retrofit.stringConverter(type, annotations), query.encoded());
    }

    private @Nullable TemplateParameter header(
        @Nullable Header header, Type type, Annotation[] annotations) {
      return header == null
              || header.allowUnsafeNonAsciiValues()
              || header.value().equalsIgnoreCase("Content-Type")
          ? null
          : new TemplateParameter.HeaderValue(
              header.value(), retrofit.stringConverter(type, annotations));
    }

    private @Nullable TemplateParameter body(Type type, Annotation[] annotations) {
      boolean json =
          client.settings().codecs().request(operation.id()) != null
              && type != Upload.class
              && !FormEncoder.encodes(operation.consumes());
      return json
          ? new TemplateParameter.JsonValue(
              retrofit.requestBodyConverter(type, annotations, method.getAnnotations()))
          : null;
    }

    /** Returns the one segment that the parameter fills as a whole, or -1. */
    private int segment(Path path) {
      List<String> segments = url.encodedPathSegments();
      int first = segments.indexOf(MARK + path.value());
      return first == segments.lastIndexOf(MARK + path.value()) ? first : -1;
    }

    private static boolean isMany(Class<?> type) {
      return Iterable.class.isAssignableFrom(type)
          || type.isArray()
          || Map.class.isAssignableFrom(type)
          || type == Headers.class;
    }
  }
}
