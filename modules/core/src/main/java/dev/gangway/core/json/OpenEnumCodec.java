package dev.gangway.core.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an {@link OpenEnum} of strings: known values become their constants, others are
 * kept.
 */
public abstract class OpenEnumCodec<E extends OpenEnum<String>> extends JsonCodec<E> {
  private final List<E> constants;
  private @Nullable FieldNames texts;

  /** Creates the codec of an enum with these constants. */
  protected OpenEnumCodec(List<E> constants) {
    this.constants = constants;
  }

  /** Returns the enum's value for text that no constant has. */
  protected abstract E unrecognized(String value);

  @Override
  protected final @Nullable E read(JsonInput in) throws IOException {
    if (in.readNull()) {
      return null;
    }
    int index = in.select(texts());
    return index >= 0 ? constants.get(index) : find(in.nextText("a string"));
  }

  private FieldNames texts() {
    FieldNames ready = texts;
    if (ready == null) {
      ready = FieldNames.of(constants.stream().map(OpenEnum::value).toArray(String[]::new));
      texts = ready;
    }
    return ready;
  }

  /** Text that came as a JSON number is not found among them, and may be a constant's. */
  private E find(String value) {
    for (E constant : constants) {
      if (constant.value().equals(value)) {
        return constant;
      }
    }
    return unrecognized(value);
  }

  @Override
  protected final void write(JsonOutput out, E value) {
    out.writeText(value.value());
  }
}
