package dev.gangway.core.json;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a generated {@link OpenEnum}: known values become their constants, others are kept.
 */
public abstract class OpenEnumCodec<V, E extends GeneratedEnum<V, E, ?>> extends JsonCodec<E> {
  private final List<E> constants;

  private OpenEnumCodec(List<E> constants) {
    this.constants = constants;
  }

  /** Returns the codec of an enum of strings with these constants, at least one. */
  public static <E extends GeneratedEnum<String, E, ?>> OpenEnumCodec<String, E> ofStrings(
      List<E> constants) {
    return new Strings<>(constants);
  }

  /** Returns the codec of an enum of integers with these constants, at least one. */
  public static <E extends GeneratedEnum<Long, E, ?>> OpenEnumCodec<Long, E> ofIntegers(
      List<E> constants) {
    return new Integers<>(constants);
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public final E of(V value) {
    Objects.requireNonNull(value, "value");
    for (E constant : constants) {
      if (constant.value().equals(value)) {
        return constant;
      }
    }
    return constants.get(0).unrecognized(value);
  }

  private static final class Strings<E extends GeneratedEnum<String, E, ?>>
      extends OpenEnumCodec<String, E> {
    private final List<E> constants;
    private @Nullable FieldNames texts;

    Strings(List<E> constants) {
      super(constants);
      this.constants = constants;
    }

    @Override
    protected @Nullable E read(JsonInput in) throws IOException {
      if (in.readNull()) {
        return null;
      }
      int index = in.select(texts());
      // Text that came as a JSON number is not found among them, and may be a constant's.
      return index >= 0 ? constants.get(index) : of(in.nextText("a string"));
    }

    private FieldNames texts() {
      FieldNames ready = texts;
      if (ready == null) {
        ready = FieldNames.of(constants.stream().map(OpenEnum::value).toArray(String[]::new));
        texts = ready;
      }
      return ready;
    }

    @Override
    protected void write(JsonOutput out, E value) {
      out.writeText(value.value());
    }
  }

  private static final class Integers<E extends GeneratedEnum<Long, E, ?>>
      extends OpenEnumCodec<Long, E> {

    Integers(List<E> constants) {
      super(constants);
    }

    @Override
    protected @Nullable E read(JsonInput in) throws IOException {
      Long value = in.read(Scalars.LONG);
      return value == null ? null : of(value);
    }

    @Override
    protected void write(JsonOutput out, E value) {
      out.writeLong(value.value());
    }
  }
}
