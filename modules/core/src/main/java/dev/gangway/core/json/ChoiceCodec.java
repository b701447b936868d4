package dev.gangway.core.json;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codec of a value that is one of several types which its JSON does not tell apart. */
public final class ChoiceCodec<C> extends JsonCodec<C> {
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
  protected @Nullable C read(JsonInput in) throws IOException {
    return in.readNull() ? null : choice.apply(in.raw());
  }

  @Override
  protected void write(JsonOutput out, C value) {
    out.writeRaw(json.apply(value));
  }
}
