package dev.gangway.core.internal.call;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.CallSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The JSON form of a {@link CallSnapshot}. The body is in Base64. */
public final class SnapshotJson {

  public static String write(CallSnapshot call) {
    Buffer json = new Buffer();
    try (JsonWriter writer = JsonWriter.of(json)) {
      writer.beginObject();
      writer.name("client").value(call.client());
      writer.name("operation").value(call.operation());
      writer.name("method").value(call.method());
      writer.name("path").value(call.path());
      writer.name("query").value(call.query());
      writer.name("headers").beginObject();
      for (Map.Entry<String, String> header : new TreeMap<>(call.headers()).entrySet()) {
        writer.name(header.getKey()).value(header.getValue());
      }
      writer.endObject();
      writer.name("contentType").value(call.contentType());
      ByteString body = call.body();
      writer.name("body").value(body == null ? null : body.base64());
      writer.name("idempotencyKey").value(call.idempotencyKey());
      writer.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.readUtf8();
  }

  public static CallSnapshot read(String json) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> headers = new LinkedHashMap<>();
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        if (name.equals("headers")) {
          readTexts(reader, headers);
        } else {
          readText(reader, name, texts);
        }
      }
      reader.endObject();
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new JsonDataException();
      }
    } catch (IOException | JsonDataException e) {
      // Neither the cause nor its message, which may show a part of the text.
      throw unreadable();
    }
    return snapshot(texts, headers);
  }

  private static void readTexts(JsonReader reader, Map<String, String> texts) throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      readText(reader, reader.nextName(), texts);
    }
    reader.endObject();
  }

  private static void readText(JsonReader reader, String name, Map<String, String> texts)
      throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      reader.nextNull();
    } else {
      texts.put(name, reader.nextString());
    }
  }

  private static CallSnapshot snapshot(Map<String, String> texts, Map<String, String> headers) {
    String body = texts.get("body");
    ByteString bytes = body == null ? null : ByteString.decodeBase64(body);
    if (body != null && bytes == null) {
      throw unreadable();
    }
    CallSnapshot.Builder snapshot =
        CallSnapshot.builder(required(texts, "client"), required(texts, "operation"))
            .target(required(texts, "method"), required(texts, "path"), texts.get("query"))
            .headers(headers)
            .idempotencyKey(texts.get("idempotencyKey"));
    return bytes == null
        ? snapshot.build()
        : snapshot.body(texts.get("contentType"), bytes).build();
  }

  private static String required(Map<String, String> texts, String name) {
    @Nullable String text = texts.get(name);
    if (text == null) {
      throw unreadable();
    }
    return text;
  }

  private static IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        "The text is not a call that CallSnapshot.toJson() wrote, or was changed since. Restore it"
            + " from where it was stored.");
  }

  private SnapshotJson() {}
}
