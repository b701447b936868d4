package dev.gangway.core;

import dev.gangway.core.internal.call.OperationCall;
import dev.gangway.core.internal.call.OperationPath;
import dev.gangway.core.internal.http.ScrubbedUrl;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The call that an event belongs to. The OkHttp requests of all its attempts carry it as a tag, so
 * that any tool for OkHttp can ask {@code request.tag(ObservedCall.class)} for the operation and
 * the path's template.
 *
 * <p>It holds no value of a parameter. Two are equal if they have the same number.
 */
public final class ObservedCall {
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final long number = NUMBERS.incrementAndGet();
  private final String client;
  private final String operation;
  private final String method;
  private final String path;
  private final String serverHost;
  private final int serverPort;
  private final @Nullable ObservedCall parent;
  private final Supplier<String> url;
  private @Nullable CallContext context;

  private ObservedCall(
      String client,
      String operation,
      String method,
      String path,
      String serverHost,
      int serverPort,
      @Nullable ObservedCall parent,
      Supplier<String> url) {
    this.client = Objects.requireNonNull(client, "client");
    this.operation = Objects.requireNonNull(operation, "operation");
    this.method = Objects.requireNonNull(method, "method");
    this.path = Objects.requireNonNull(path, "path");
    this.serverHost = Objects.requireNonNull(serverHost, "serverHost");
    this.serverPort = serverPort;
    this.parent = parent;
    this.url = url;
  }

  /** Returns a call with the next number, as a client makes it, and as a test of a listener can. */
  public static ObservedCall of(
      String client,
      String operation,
      String method,
      String path,
      String serverHost,
      int serverPort,
      @Nullable ObservedCall parent) {
    return new ObservedCall(
        client,
        operation,
        method,
        path,
        serverHost,
        serverPort,
        parent,
        () -> ScrubbedUrl.of(https(serverHost, serverPort), path, null));
  }

  private static HttpUrl https(String host, int port) {
    return new HttpUrl.Builder().scheme("https").host(host).port(port).build();
  }

  static ObservedCall of(
      String client, OperationCall operation, Request request, @Nullable ObservedCall parent) {
    OperationPath route = operation.route();
    HttpUrl server = operation.server().url();
    return new ObservedCall(
        client,
        operation.id(),
        route.method(),
        route.path(),
        server.host(),
        server.port(),
        parent,
        () -> ScrubbedUrl.of(server, route.path(), request));
  }

  /** Returns the call's number, which no other call of this process has. */
  public long number() {
    return number;
  }

  /** Returns the client's name, such as {@code Kriptomat}. */
  public String client() {
    return client;
  }

  /** Returns the operation's id in the spec. */
  public String operation() {
    return operation;
  }

  /** Returns the HTTP method. */
  public String method() {
    return method;
  }

  /** Returns the path as the spec writes it, such as {@code /v1/users/{user}}. */
  public String path() {
    return path;
  }

  /** Returns the host of the server that the operation is called on. */
  public String serverHost() {
    return serverHost;
  }

  /** Returns the port of that server. */
  public int serverPort() {
    return serverPort;
  }

  /**
   * Returns the URL without the values of its parameters, such as {@code
   * https://api.example.com/v1/users/REDACTED?page=REDACTED}, for traces. A path of the base URL is
   * redacted too. Of the query it has the parameters that the spec declares.
   */
  public String url() {
    return url.get();
  }

  /**
   * Returns the call that waits for this one, which is a login; null for any other call, and for a
   * login in the background.
   */
  public @Nullable ObservedCall parent() {
    return parent;
  }

  /** Returns what listeners keep for this call. */
  public synchronized CallContext context() {
    CallContext kept = context;
    if (kept == null) {
      kept = new CallContext();
      context = kept;
    }
    return kept;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObservedCall call && call.number == number;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }

  @Override
  public String toString() {
    return client + "." + operation + " #" + number;
  }
}
