package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * OrderWithALongNameX9fcd1X3d2ad9ab.
 */
public final class OrderWithALongNameX9fcd1X3d2ad9ab implements OpenEnum<String> {
  /** The value {@code москва}. */
  public static final OrderWithALongNameX9fcd1X3d2ad9ab МОСКВА =
      new OrderWithALongNameX9fcd1X3d2ad9ab("москва", Known.МОСКВА);

  /** The value {@code köln}. */
  public static final OrderWithALongNameX9fcd1X3d2ad9ab KÖLN =
      new OrderWithALongNameX9fcd1X3d2ad9ab("köln", Known.KÖLN);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link OrderWithALongNameX9fcd1X3d2ad9ab#МОСКВА} */
    МОСКВА,
    /** {@link OrderWithALongNameX9fcd1X3d2ad9ab#KÖLN} */
    KÖLN,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<OrderWithALongNameX9fcd1X3d2ad9ab> CONSTANTS =
      List.of(МОСКВА, KÖLN);

  private final String value;
  private final Known known;

  private OrderWithALongNameX9fcd1X3d2ad9ab(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static OrderWithALongNameX9fcd1X3d2ad9ab of(String value) {
    Objects.requireNonNull(value, "value");
    for (OrderWithALongNameX9fcd1X3d2ad9ab constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new OrderWithALongNameX9fcd1X3d2ad9ab(value, Known.UNRECOGNIZED);
  }

  @Override
  public String value() {
    return value;
  }

  /** Returns which known value this is, or {@link Known#UNRECOGNIZED}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderWithALongNameX9fcd1X3d2ad9ab that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  /** Returns the codec of its JSON form. */
  public static JsonAdapter<OrderWithALongNameX9fcd1X3d2ad9ab> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<OrderWithALongNameX9fcd1X3d2ad9ab> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected OrderWithALongNameX9fcd1X3d2ad9ab unrecognized(String value) {
      return new OrderWithALongNameX9fcd1X3d2ad9ab(value, Known.UNRECOGNIZED);
    }
  }
}
