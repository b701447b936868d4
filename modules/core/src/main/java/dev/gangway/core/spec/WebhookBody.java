package dev.gangway.core.spec;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.response.ResponseReader;
import dev.gangway.core.json.JsonInput;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads what a provider sends to its user's own server. Generated code calls it. */
public final class WebhookBody {

  /**
   * Returns the event of a body.
   *
   * @throws IllegalArgumentException when the body is not what the provider documents; the message
   *     quotes nothing of it
   */
  public static <T> T read(String event, JsonAdapter<T> codec, String body) {
    Arguments.notNull(body, "body");
    try (JsonInput in = JsonInput.of(new Buffer().writeUtf8(body))) {
      @Nullable T value = in.read(codec);
      in.finish();
      if (value == null) {
        throw new JsonDataException("Expected one value and nothing else.");
      }
      return value;
    } catch (IOException | JsonDataException e) {
      throw new IllegalArgumentException(
          "The body does not match the event " + event + ": " + ResponseReader.reason(e), e);
    }
  }

  private WebhookBody() {}
}
