package dev.gangway.core;

import dev.gangway.core.internal.call.SnapshotJson;
import java.util.Map;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A call as data: what is sent, without credentials and without the server's address. It can be
 * stored and, by the same client in another process, restored, with {@code restore(…)} of the
 * generated client. Its idempotency key stays the same, so that an order whose outcome is unknown
 * can be sent again under it.
 *
 * <p>It holds what the caller sends, such as names and amounts: encrypt it where it is stored. Its
 * {@code toString()} shows only the operation. Immutable; two are equal if all their parts are.
 *
 * @see ApiCall#snapshot()
 */
public final class CallSnapshot {
  private final String client;
  private final String operation;
  private final String method;
  private final String path;
  private final @Nullable String query;
  private final Map<String, String> headers;
  private final @Nullable String contentType;
  private final @Nullable ByteString body;
  private final @Nullable String idempotencyKey;

  private CallSnapshot(Builder parts) {
    this.client = Objects.requireNonNull(parts.client, "client");
    this.operation = Objects.requireNonNull(parts.operation, "operation");
    this.method = Objects.requireNonNull(parts.method, "method");
    this.path = Objects.requireNonNull(parts.path, "path");
    this.query = parts.query;
    this.headers = Map.copyOf(parts.headers);
    this.contentType = parts.contentType;
    this.body = parts.body;
    this.idempotencyKey = parts.idempotencyKey;
  }

  /** Begins the description of a call. */
  public static Builder builder(String client, String operation) {
    return new Builder(client, operation);
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

  /** Returns the percent-encoded path below that of the server, with its parameters' values. */
  public String path() {
    return path;
  }

  /** Returns the percent-encoded query without its question mark, or null if there is none. */
  public @Nullable String query() {
    return query;
  }

  /** Returns the headers that the caller and the operation's parameters set. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Returns the body's media type, or null if nothing is sent. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** Returns the body as it is sent, or null if nothing is. */
  public @Nullable ByteString body() {
    return body;
  }

  /** Returns the idempotency key, or null if the operation has none. */
  public @Nullable String idempotencyKey() {
    return idempotencyKey;
  }

  /** Returns the call as JSON, from which {@link #fromJson} makes an equal one. */
  public String toJson() {
    return SnapshotJson.write(this);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if the text is something else; the message shows nothing of it
   */
  public static CallSnapshot fromJson(String json) {
    return SnapshotJson.read(Objects.requireNonNull(json, "json"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallSnapshot snapshot && snapshot.toJson().equals(toJson());
  }

  @Override
  public int hashCode() {
    return toJson().hashCode();
  }

  /** Names the operation; all else may be personal data. */
  @Override
  public String toString() {
    return "CallSnapshot[" + client + "." + operation + "]";
  }

  /** Builds a {@link CallSnapshot}. */
  public static final class Builder {
    private final String client;
    private final String operation;
    private @Nullable String method;
    private @Nullable String path;
    private @Nullable String query;
    private Map<String, String> headers = Map.of();
    private @Nullable String contentType;
    private @Nullable ByteString body;
    private @Nullable String idempotencyKey;

    private Builder(String client, String operation) {
      this.client = Objects.requireNonNull(client, "client");
      this.operation = Objects.requireNonNull(operation, "operation");
    }

    /** Sets the HTTP method, and the percent-encoded path and query. */
    public Builder target(String method, String path, @Nullable String query) {
      this.method = method;
      this.path = path;
      this.query = query;
      return this;
    }

    /** Sets the headers. */
    public Builder headers(Map<String, String> headers) {
      this.headers = headers;
      return this;
    }

    /** Sets the body and its media type. */
    public Builder body(@Nullable String contentType, ByteString body) {
      this.contentType = contentType;
      this.body = body;
      return this;
    }

    /** Sets the idempotency key. */
    public Builder idempotencyKey(@Nullable String key) {
      this.idempotencyKey = key;
      return this;
    }

    /** Returns the snapshot. */
    public CallSnapshot build() {
      return new CallSnapshot(this);
    }
  }
}
