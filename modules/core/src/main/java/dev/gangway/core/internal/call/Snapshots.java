package dev.gangway.core.internal.call;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.CallSnapshot;
import dev.gangway.core.internal.request.Annotations;
import dev.gangway.core.internal.request.JsonBody;
import dev.gangway.core.internal.request.RequestHeaders;
import dev.gangway.core.internal.request.SecretForm;
import dev.gangway.core.internal.request.SnapshotBody;
import dev.gangway.core.spec.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/** Makes data of calls, and calls of data. */
public final class Snapshots {
  /**
   * Returns a call as data.
   *
   * @throws UnsupportedOperationException if it carries a secret, or a body that can be read once
   */
  public static CallSnapshot take(
      String client, OperationCall operation, Request request, @Nullable String idempotencyKey) {
    String name = client + "." + operation.id();
    requireNoSecret(name, request);
    HttpUrl url = request.url();
    int below = operation.server().url().encodedPath().length();
    CallSnapshot.Builder snapshot =
        CallSnapshot.builder(client, operation.id())
            .target(request.method(), url.encodedPath().substring(below), url.encodedQuery())
            .headers(headers(request))
            .idempotencyKey(idempotencyKey);
    RequestBody body = request.body();
    if (body == null) {
      return snapshot.build();
    }
    if (body.isOneShot() || body.isDuplex()) {
      throw new UnsupportedOperationException(
          name
              + " has no snapshot: its upload can be read only once. Upload a file or bytes, which"
              + " can be read again.");
    }
    Buffer bytes = new Buffer();
    try {
      body.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " has no snapshot: its body cannot be read.", e);
    }
    String type = body.contentType() == null ? null : body.contentType().toString();
    return snapshot.body(type, bytes.readByteString()).build();
  }

  private static Map<String, String> headers(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    request.headers().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
    return headers;
  }

  private static void requireNoSecret(String name, Request request) {
    Invocation invocation = request.tag(Invocation.class);
    boolean inArguments =
        invocation != null && invocation.arguments().stream().anyMatch(Snapshots::isSecret);
    boolean inHeaders =
        request.headers().names().stream().anyMatch(RequestHeaders::carriesCredential);
    RequestBody body = request.body();
    boolean inBody =
        body instanceof SecretForm || (body instanceof JsonBody<?> json && json.holdsSecret());
    if (inArguments || inHeaders || inBody) {
      throw new UnsupportedOperationException(
          name
              + " has no snapshot: it carries a credential, as a login does, which must not be"
              + " stored. Make the call again when it is needed.");
    }
  }

  private static boolean isSecret(@Nullable Object argument) {
    return argument instanceof Secret
        || argument instanceof OneTimeCode
        || (argument instanceof Iterable<?> many && anySecret(many));
  }

  private static boolean anySecret(Iterable<?> many) {
    for (Object each : many) {
      if (isSecret(each)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the call of a snapshot.
   *
   * @param apis the interfaces of the client, one of which has the operation
   */
  public static ApiCall<?> restore(
      ClientRuntime client, CallSnapshot snapshot, List<Class<?>> apis, Restoring restoring) {
    if (!snapshot.client().equals(client.name())) {
      throw new IllegalArgumentException(
          "The snapshot is of a call of "
              + snapshot.client()
              + ", which "
              + client.name()
              + " cannot restore. Restore it with a client of "
              + snapshot.client()
              + ".");
    }
    Method method = method(client.name(), snapshot.operation(), apis);
    OperationCall operation =
        OperationCall.of(
            method.getAnnotations(),
            Objects.requireNonNullElse(OperationCall.valueType(method), Object.class),
            client.settings());
    Request request =
        request(client.settings().server().url(), snapshot)
            .tag(Invocation.class, invocation(method.getDeclaringClass(), method, restoring))
            .build();
    return restoring.create(
        operation, client.boundary().place(request, operation.server(), operation.id()));
  }

  /** What a restored call is made of. */
  public interface Restoring {
    /** Returns the client's implementation of a generated interface. */
    <A> A api(Class<A> type);

    /** Makes the call of a restored request. */
    ApiCall<?> create(OperationCall operation, Request request);
  }

  /** Interceptors of users learn the method from it, not the arguments. */
  private static <A> Invocation invocation(Class<A> api, Method method, Restoring restoring) {
    return Invocation.of(api, restoring.api(api), method, List.of());
  }

  private static Request.Builder request(HttpUrl server, CallSnapshot snapshot) {
    Request.Builder request =
        new Request.Builder()
            .url(
                server
                    .newBuilder()
                    .encodedPath(server.encodedPath() + snapshot.path())
                    .encodedQuery(snapshot.query())
                    .build());
    snapshot.headers().forEach(request::header);
    RequestBody body =
        snapshot.body() == null ? null : new SnapshotBody(snapshot.body(), snapshot.contentType());
    return request.method(snapshot.method(), body);
  }

  private static Method method(String client, String operation, List<Class<?>> apis) {
    for (Class<?> api : apis) {
      for (Method method : api.getMethods()) {
        Operation declared = Annotations.find(Operation.class, method.getAnnotations());
        if (declared != null && declared.id().equals(operation)) {
          return method;
        }
      }
    }
    throw new IllegalArgumentException(
        client
            + " has no operation "
            + operation
            + ": the snapshot is of another version of the client. Restore it with that version.");
  }

  private Snapshots() {}
}
