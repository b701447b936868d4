package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.auth.Secret;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class SecretCodec extends JsonAdapter<Secret> {

  @Override
  public @Nullable Secret fromJson(JsonReader reader) throws IOException {
    String text = Scalars.STRING.fromJson(reader);
    return text == null ? null : Secret.of(text);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Secret value) throws IOException {
    writer.value(value == null ? null : value.reveal());
  }
}
