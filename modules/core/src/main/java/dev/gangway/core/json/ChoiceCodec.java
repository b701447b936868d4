package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codec of a value that is one of several types which its JSON does not tell apart. */
public final class ChoiceCodec<C> extends JsonAdapter<C> {
  private final Function<RawJson, C> choice;
  private final Function<C, RawJson> json;

  private ChoiceCodec(Function<RawJson, C> choice, Function<C, RawJson> json) {
    this.choice = choice;
    this.json = json;
  }

  /** Returns the codec of a type that keeps its value as JSON. */
  public static <C> ChoiceCodec<C> of(Function<RawJson, C> choice, Function<C, RawJson> json) {
    return new ChoiceCodec<>(choice, json);
  }

  @Override
  public @Nullable C fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      return reader.nextNull();
    }
    RawJson value = Scalars.RAW.fromJson(reader);
    return value == null ? null : choice.apply(value);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable C value) throws IOException {
    Scalars.RAW.toJson(writer, value == null ? null : json.apply(value));
  }
}
