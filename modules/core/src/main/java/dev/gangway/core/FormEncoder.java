package dev.gangway.core;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.SentJson;
import dev.gangway.core.json.ValueLimits;
import dev.gangway.core.json.WholeText;
import java.io.IOException;
import java.math.BigDecimal;
import okhttp3.FormBody;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;

/**
 * Encodes a record as a form by way of its JSON codec: a member is a field, a list repeats its
 * field, a file is a part of its own, and an object is sent as its JSON.
 */
final class FormEncoder {
  static final String URL_ENCODED = "application/x-www-form-urlencoded";
  static final String MULTIPART = "multipart/form-data";
  private static final int MAX_NUMBER = 1_000;

  static boolean encodes(String contentType) {
    return contentType.equals(URL_ENCODED) || contentType.equals(MULTIPART);
  }

  static <T> RequestBody encode(Operation operation, JsonAdapter<T> codec, T value)
      throws IOException {
    UploadCodec.Parts parts = new UploadCodec.Parts();
    Buffer json = new Buffer();
    JsonWriter writer = JsonWriter.of(json);
    writer.setTag(UploadCodec.Parts.class, parts);
    SentJson.write(writer, "form", codec, value);
    Fields fields =
        operation.consumes().equals(MULTIPART)
            ? new MultipartFields(operation)
            : new UrlEncodedFields();
    try (JsonReader reader = JsonReader.of(json)) {
      reader.beginObject();
      while (reader.hasNext()) {
        addField(reader.nextName(), reader, parts, fields);
      }
      reader.endObject();
    }
    return fields.body();
  }

  private static void addField(
      String name, JsonReader reader, UploadCodec.Parts parts, Fields fields) throws IOException {
    switch (reader.peek()) {
      case NULL -> reader.nextNull();
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          addField(name, reader, parts, fields);
        }
        reader.endArray();
      }
      case BEGIN_OBJECT -> addObject(name, reader, parts, fields);
      case NUMBER -> fields.text(name, number(name, reader.nextString()));
      case BOOLEAN -> fields.text(name, Boolean.toString(reader.nextBoolean()));
      default -> fields.text(name, WholeText.require("form field", reader.nextString()));
    }
  }

  /** A caller's raw JSON may have a number whose digits take long to read. */
  private static String number(String name, String text) {
    return text.length() > MAX_NUMBER
        ? text
        : ValueLimits.require("field " + name, new BigDecimal(text)).toPlainString();
  }

  private static void addObject(
      String name, JsonReader reader, UploadCodec.Parts parts, Fields fields) throws IOException {
    try (JsonReader object = reader.peekJson()) {
      object.beginObject();
      if (!parts.uploads.isEmpty() && object.hasNext() && object.nextName().equals(parts.mark)) {
        fields.file(name, parts.uploads.get(object.nextInt()));
        reader.skipValue();
        return;
      }
    }
    RawJson json = Scalars.RAW.fromJson(reader);
    fields.text(name, json == null ? "" : json.text());
  }

  private interface Fields {
    void text(String name, String value);

    void file(String name, Upload upload);

    RequestBody body();
  }

  private static final class UrlEncodedFields implements Fields {
    private final FormBody.Builder body = new FormBody.Builder();

    @Override
    public void text(String name, String value) {
      body.add(name, value);
    }

    @Override
    public void file(String name, Upload upload) {
      throw new IllegalStateException(
          "The field " + name + " is a file, which needs " + MULTIPART + ".");
    }

    @Override
    public RequestBody body() {
      return body.build();
    }
  }

  private static final class MultipartFields implements Fields {
    private final MultipartBody.Builder body =
        new MultipartBody.Builder().setType(MultipartBody.FORM);
    private final FileLimits limits;

    MultipartFields(Operation operation) {
      this.limits = new FileLimits(operation);
    }

    @Override
    public void text(String name, String value) {
      body.addFormDataPart(name, value);
    }

    @Override
    public void file(String name, Upload upload) {
      body.addFormDataPart(name, upload.fileName(), limits.body(name, upload));
    }

    @Override
    public RequestBody body() {
      limits.check();
      return body.build();
    }
  }

  private FormEncoder() {}
}
