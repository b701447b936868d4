package dev.gangway.core.internal.log;

import com.squareup.moshi.JsonReader;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.spec.ErrorShape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okio.Buffer;

/** A response without value as a log shows it: its size, its type, and fields of known names. */
final class LoggedError {

  static String of(ApiException failure, ErrorShape errors) {
    if (failure.bodyText().isEmpty()) {
      return "nothing that could be read";
    }
    String type = failure.headers().get("Content-Type");
    return "no value but "
        + failure.bodyText().length()
        + " characters of "
        + LoggedHeaders.type(type == null ? null : MediaType.parse(type))
        + fields(failure.bodyText(), errors);
  }

  /** Returns what the provider says, for eyes that may see personal data. */
  static String reason(ErrorResponseException error) {
    String says =
        error.providerMessage().isEmpty()
            ? "gives no reason that could be read"
            : "says: " + LoggedText.of(error.providerMessage());
    return "status "
        + error.status()
        + ", the provider "
        + says
        + (error.fieldErrors().isEmpty() ? "" : " " + LoggedText.of(error.fieldErrors()));
  }

  private static String fields(String body, ErrorShape errors) {
    List<String> known = new ArrayList<>();
    int others = 0;
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(body))) {
      reader.setLenient(true);
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        reader.skipValue();
        if (errors.messages().contains(name) || errors.fields().equals(name)) {
          known.add(name);
        } else {
          others++;
        }
      }
    } catch (IOException | RuntimeException notJson) {
      return "";
    }
    return " with the fields " + known + " and " + others + " others";
  }

  private LoggedError() {}
}
