package dev.gangway.core;

import com.squareup.moshi.JsonDataException;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.spec.ErrorShape;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A response to a login that has a status of success and no token, and says why: by a field {@code
 * error}, or by a false {@code status} or {@code success}.
 */
final class LoginRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final List<String> FLAGS = List.of("status", "success");
  private static final List<String> USUAL =
      List.of("error_description", "message", "detail", "title", "error");

  private final transient String providerMessage;

  private LoginRefusal(String providerMessage) {
    super("The response to the login has no token, and says that it was refused.");
    this.providerMessage = providerMessage;
  }

  /** Returns what the provider said, empty for nothing. */
  String providerMessage() {
    return providerMessage;
  }

  /** Returns the refusal that these fields of a response tell of, or null. */
  static @Nullable LoginRefusal in(Map<String, RawJson> fields, ErrorShape errors) {
    boolean refused =
        FLAGS.stream().anyMatch(flag -> isText("false", fields.get(flag)))
            || isSaid(fields.get("error"));
    return refused ? new LoginRefusal(message(fields, errors)) : null;
  }

  /** Returns the refusal that the beginning of a body tells of, or null. */
  static @Nullable LoginRefusal in(String body, ErrorShape errors) {
    try {
      Map<String, RawJson> fields = MapCodec.of(Scalars.RAW).fromJson(body);
      return fields == null ? null : in(fields, errors);
    } catch (IOException | JsonDataException notAnObject) {
      return null;
    }
  }

  private static boolean isSaid(@Nullable RawJson error) {
    return error != null
        && !error.isNull()
        && Stream.of("false", "0", "\"\"", "{}", "[]").noneMatch(text -> isText(text, error));
  }

  private static boolean isText(String text, @Nullable RawJson value) {
    return value != null && value.text().equals(text);
  }

  private static String message(Map<String, RawJson> fields, ErrorShape errors) {
    return Stream.concat(errors.messages().stream(), USUAL.stream())
        .map(fields::get)
        .map(LoginRefusal::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Returns a text, also that of an object's own {@code message}; empty for anything else. */
  private static String text(@Nullable RawJson value) {
    if (value == null || value.isNull()) {
      return "";
    }
    try {
      if (value.text().startsWith("{")) {
        @Nullable Map<String, RawJson> fields = value.orNull(MapCodec.of(Scalars.RAW));
        return fields == null ? "" : text(fields.get("message"));
      }
      @Nullable String text = value.orNull(Scalars.STRING);
      return text == null ? "" : text;
    } catch (JsonDataException neither) {
      return "";
    }
  }
}
