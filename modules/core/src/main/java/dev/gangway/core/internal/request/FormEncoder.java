package dev.gangway.core.internal.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.body.Upload;
import dev.gangway.core.internal.json.Surrogates;
import dev.gangway.core.internal.json.ValueLimits;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.SentJson;
import dev.gangway.core.spec.FormField;
import dev.gangway.core.spec.Operation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a record as a form by way of its JSON codec: a field of JSON is a field of the form, a
 * list repeats its field, a file is a part of its own, and an object is sent as its JSON. An
 * operation's {@link FormField}s say what is written otherwise.
 */
public final class FormEncoder {
  static final String URL_ENCODED = "application/x-www-form-urlencoded";
  static final String MULTIPART = "multipart/form-data";
  private static final String JSON = "application/json";
  private static final int MAX_NUMBER = 1_000;

  public static boolean encodes(String contentType) {
    return contentType.equals(URL_ENCODED) || contentType.equals(MULTIPART);
  }

  static <T> RequestBody encode(Operation operation, JsonAdapter<T> codec, T value)
      throws IOException {
    FormFiles files = new FormFiles();
    Buffer json = new Buffer();
    JsonWriter writer = JsonWriter.of(json);
    writer.setTag(FormFiles.class, files);
    boolean secret = SentJson.write(writer, "form", codec, value);
    Fields fields =
        operation.consumes().equals(MULTIPART)
            ? new MultipartFields(operation)
            : new UrlEncodedFields();
    try (JsonReader reader = JsonReader.of(json)) {
      reader.beginObject();
      FormField[] declared = operation.fields();
      while (reader.hasNext()) {
        addProperty(field(reader.nextName(), declared), reader, files, fields);
      }
      reader.endObject();
    }
    return secret ? new SecretForm(fields.body()) : fields.body();
  }

  /** How a field is written; no style is the usual way. */
  private record Property(String name, @Nullable FormField declared) {
    String style() {
      return declared == null ? "" : declared.style();
    }

    /** Returns the declared content type of the part, or this one. */
    String contentType(String usual) {
      return declared == null || declared.contentType().isEmpty() ? usual : declared.contentType();
    }
  }

  private static Property field(String name, FormField[] declared) {
    for (FormField each : declared) {
      if (each.name().equals(name)) {
        return new Property(name, each);
      }
    }
    return new Property(name, null);
  }

  private static void addProperty(
      Property property, JsonReader reader, FormFiles files, Fields fields) throws IOException {
    FormField declared = property.declared();
    if (declared == null
        || property.style().isEmpty()
        || WrittenJson.peek(reader) == JsonReader.Token.NULL) {
      addField(property, reader, files, fields);
    } else if (property.style().equals("json")) {
      addJson(property, reader, fields);
    } else {
      fields.styled(declared, reader);
    }
  }

  private static void addJson(Property property, JsonReader reader, Fields fields)
      throws IOException {
    RawJson json = Scalars.RAW.fromJson(reader);
    fields.text(property.name(), json == null ? "" : json.text(), property.contentType(JSON));
  }

  private static void addField(Property property, JsonReader reader, FormFiles files, Fields fields)
      throws IOException {
    String name = property.name();
    String type = property.contentType("");
    switch (WrittenJson.peek(reader)) {
      case NULL -> reader.nextNull();
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (WrittenJson.hasNext(reader)) {
          addField(property, reader, files, fields);
        }
        reader.endArray();
      }
      case BEGIN_OBJECT -> addObject(property, reader, files, fields);
      case NUMBER -> fields.text(name, number(name, reader.nextString()), type);
      case BOOLEAN -> fields.text(name, Boolean.toString(reader.nextBoolean()), type);
      default -> fields.text(name, Surrogates.require("form field", reader.nextString()), type);
    }
  }

  /** A caller's raw JSON may have a number whose digits take long to read. */
  private static String number(String name, String text) {
    return text.length() > MAX_NUMBER
        ? text
        : ValueLimits.require("field " + name, new BigDecimal(text)).toPlainString();
  }

  private static void addObject(
      Property property, JsonReader reader, FormFiles files, Fields fields) throws IOException {
    try (JsonReader object = reader.peekJson()) {
      object.beginObject();
      if (!files.uploads().isEmpty()
          && object.hasNext()
          && object.nextName().equals(files.mark())) {
        fields.file(property.name(), files.uploads().get(object.nextInt()));
        reader.skipValue();
        return;
      }
    }
    addJson(property, reader, fields);
  }

  private interface Fields {
    /** Adds a text; the content type is empty for the usual one. */
    void text(String name, String value, String contentType);

    void styled(FormField field, JsonReader property) throws IOException;

    void file(String name, Upload upload);

    RequestBody body();
  }

  private static final class UrlEncodedFields implements Fields {
    private final FormBody.Builder body = new FormBody.Builder();

    @Override
    public void text(String name, String value, String contentType) {
      body.add(name, value);
    }

    @Override
    public void styled(FormField field, JsonReader property) throws IOException {
      for (StyledText.Field each : StyledText.fields(field, property, StyledText::percent)) {
        body.addEncoded(each.name(), each.value());
      }
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
    private boolean isEmpty = true;

    MultipartFields(Operation operation) {
      this.limits = new FileLimits(operation);
    }

    @Override
    public void text(String name, String value, String contentType) {
      isEmpty = false;
      // Of a text OkHttp would add the charset, which JSON has not.
      MediaType type = contentType.isEmpty() ? null : MediaType.get(contentType);
      body.addFormDataPart(
          name, null, RequestBody.create(value.getBytes(StandardCharsets.UTF_8), type));
    }

    @Override
    public void styled(FormField field, JsonReader property) throws IOException {
      for (StyledText.Field each : StyledText.fields(field, property, UnaryOperator.identity())) {
        text(each.name(), each.value(), "");
      }
    }

    @Override
    public void file(String name, Upload upload) {
      isEmpty = false;
      body.addFormDataPart(name, UploadParts.of(upload).fileName(), limits.body(name, upload));
    }

    @Override
    public RequestBody body() {
      limits.check();
      return isEmpty ? withoutParts() : body.build();
    }

    /** OkHttp refuses a form without parts, which browsers send like this. */
    private static RequestBody withoutParts() {
      String boundary = UUID.randomUUID().toString();
      return RequestBody.create(
          ("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII),
          MediaType.get(MULTIPART + "; boundary=" + boundary));
    }
  }

  private FormEncoder() {}
}
