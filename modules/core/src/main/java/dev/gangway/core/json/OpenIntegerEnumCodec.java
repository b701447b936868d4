package dev.gangway.core.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an {@link OpenEnum} of integers: known values become their constants, others are
 * kept.
 */
public abstract class OpenIntegerEnumCodec<E extends OpenEnum<Long>> extends JsonCodec<E> {
  private final List<E> constants;

  /** Creates the codec of an enum with these constants. */
  protected OpenIntegerEnumCodec(List<E> constants) {
    this.constants = constants;
  }

  /** Returns the enum's value for a number that no constant has. */
  protected abstract E unrecognized(Long value);

  @Override
  protected final @Nullable E read(JsonInput in) throws IOException {
    Long value = in.read(Scalars.LONG);
    if (value == null) {
      return null;
    }
    for (E constant : constants) {
      if (constant.value().equals(value)) {
        return constant;
      }
    }
    return unrecognized(value);
  }

  @Override
  protected final void write(JsonOutput out, E value) {
    out.writeLong(value.value());
  }
}
