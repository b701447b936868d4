package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.auth.cipher.PayloadCipher;
import java.util.List;
import java.util.StringJoiner;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Makes responses of the forms that a spec documents. Safe for use by many threads. */
final class ResponseMaker {
  private final Spec spec;
  private volatile @Nullable SealedBodies sealed;

  /**
   * The parts of a response.
   *
   * @param contentType null when there is no body
   * @param json the body as JSON, which is not text of a text type
   */
  record Content(
      int status,
      @Nullable String contentType,
      String json,
      Headers headers,
      @Nullable ByteString asIs) {

    Content(int status, @Nullable String contentType, String json) {
      this(status, contentType, json, Headers.EMPTY, null);
    }

    static Content asIs(int status, Headers headers, ByteString body) {
      return new Content(status, null, "", headers, body);
    }
  }

  ResponseMaker(Spec spec) {
    this.spec = spec;
  }

  Spec spec() {
    return spec;
  }

  void seal(PayloadCipher cipher) {
    sealed = spec.sealed(cipher);
  }

  /** Returns what a request's body holds, opened if it is sealed. */
  ByteString open(Headers headers, ByteString body) throws Json.NotJson {
    SealedBodies opening = sealed;
    return opening == null ? body : opening.open(headers, body);
  }

  /**
   * Returns a documented example, the first of its status when there is no name.
   *
   * @throws IllegalArgumentException when the spec has none
   */
  Content example(SpecOperation operation, int status, @Nullable String name) {
    StringJoiner others = new StringJoiner(", ");
    for (SpecResponse response : operation.responses()) {
      for (SpecExample example : response.answers()) {
        if (response.status() == status && (name == null || example.name().equals(name))) {
          return new Content(status, response.contentType(), example.json());
        }
        others.add(response.status() + " \"" + example.name() + "\"");
      }
    }
    throw new IllegalArgumentException(
        operation.id()
            + " has no example "
            + (name == null ? "" : "\"" + name + "\" ")
            + "of status "
            + status
            + " in "
            + spec
            + ". It has "
            + others
            + ".");
  }

  /** Returns the first example of the first 2xx status. */
  Content success(SpecOperation operation) {
    for (SpecResponse response : operation.responses()) {
      for (SpecExample example : response.answers()) {
        if (response.isSuccess()) {
          return new Content(response.status(), response.contentType(), example.json());
        }
      }
    }
    return problem(501, List.of(operation + ": the spec has no example of a 2xx response"));
  }

  /**
   * Returns a success with this value, in the envelope of the first example.
   *
   * @throws IllegalArgumentException when the operation responds without a body
   */
  Content value(SpecOperation operation, String json) {
    Content base = success(operation);
    if (base.contentType() == null) {
      if (!json.equals("null")) {
        throw new IllegalArgumentException(
            operation.id() + " responds with status " + base.status() + " and has no body.");
      }
      return base;
    }
    SpecEnvelope envelope = envelope(operation);
    if (envelope == null) {
      return new Content(base.status(), base.contentType(), json);
    }
    ObjectNode wrapped =
        Json.read(base.json()) instanceof ObjectNode example
            ? example
            : JsonNodeFactory.instance.objectNode();
    wrapped.set(envelope.value(), Json.read(json));
    if (!envelope.success().isEmpty()) {
      wrapped.put(envelope.success(), true);
    }
    return new Content(base.status(), base.contentType(), wrapped.toString());
  }

  private static @Nullable SpecEnvelope envelope(SpecOperation operation) {
    return operation.responses().stream()
        .filter(SpecResponse::isSuccess)
        .findFirst()
        .map(SpecResponse::envelope)
        .orElse(null);
  }

  /** Returns a success with this whole body. */
  Content json(SpecOperation operation, JsonNode body) {
    Content base = success(operation);
    return new Content(base.status(), base.contentType(), body.toString());
  }

  Content problem(int status, List<String> problems) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("message", String.join("; ", problems));
    ArrayNode list = body.putArray("problems");
    problems.forEach(list::add);
    return Content.asIs(
        status,
        Headers.of("Content-Type", "application/json"),
        ByteString.encodeUtf8(body.toString()));
  }

  MockResponse response(Content content) {
    MockResponse.Builder response = new MockResponse.Builder();
    write(content, response);
    return response.build();
  }

  void write(Content content, MockResponse.Builder response) {
    response.code(content.status());
    String type = content.contentType();
    if (content.asIs() != null) {
      response.headers(content.headers()).body(new Buffer().write(content.asIs()));
    } else if (type != null) {
      // Content-Type names no range.
      response.setHeader("Content-Type", type.replace("/*", "/plain")).body(body(type, content));
      SealedBodies sealing = sealed;
      if (sealing != null && type.endsWith("json")) {
        sealing.seal(response, content.json());
      }
    }
  }

  /** Returns the body as it is sent: text that is not JSON stands without quotes. */
  private static String body(String type, Content content) {
    JsonNode value = Json.read(content.json());
    return type.startsWith("text/") && value.isTextual() ? value.textValue() : content.json();
  }
}
