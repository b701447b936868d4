package dev.gangway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealException;
import dev.gangway.auth.cipher.SealedPayload;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import okio.ByteString;

/** Seals responses and opens requests as a spec's {@code x-sealed} says. */
final class SealedBodies {
  private final String field;
  private final String header;
  private final boolean sealsResponses;
  private final boolean requiresSealed;
  private final PayloadCipher cipher;

  SealedBodies(JsonNode declared, PayloadCipher cipher) {
    this.field = declared.path("field").asText();
    this.header = declared.path("header").asText();
    this.sealsResponses = !declared.path("responses").asText().equals("never");
    this.requiresSealed = declared.path("requests").asText().equals("always");
    this.cipher = cipher;
  }

  /** Seals the value of a JSON body that has one. */
  void seal(MockResponse.Builder response, String body) {
    JsonNode json = Json.read(body);
    boolean whole = field.isEmpty();
    if (!sealsResponses || !(whole || json.has(field))) {
      return;
    }
    String content = whole ? body : json.path(field).toString();
    SealedPayload sealed = cipher.seal(content.getBytes(UTF_8));
    response.setHeader(header, sealed.signature());
    response.body(whole ? sealed.text() : ((ObjectNode) json).put(field, sealed.text()).toString());
  }

  /**
   * Returns what a request's body holds, or the body itself if it is open and may be.
   *
   * @throws Json.NotJson if it cannot be opened
   */
  ByteString open(Headers headers, ByteString body) throws Json.NotJson {
    String text = sealedText(body.utf8());
    if (text.isEmpty()) {
      if (requiresSealed && body.size() > 0) {
        throw new Json.NotJson("is not sealed");
      }
      return body;
    }
    String signature = headers.get(header);
    try {
      return ByteString.of(
          cipher.open(new SealedPayload(text, signature == null ? "" : signature)));
    } catch (SealException e) {
      throw new Json.NotJson("cannot be opened");
    }
  }

  private String sealedText(String body) {
    if (field.isEmpty()) {
      return body.startsWith("{") || body.startsWith("[") ? "" : body;
    }
    try {
      JsonNode json = Json.parse(body);
      return json.size() == 1 && json.path(field).isTextual() ? json.path(field).asText() : "";
    } catch (Json.NotJson e) {
      return "";
    }
  }
}
