package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * ListOrdersStateItem.
 */
public final class ListOrdersStateItem implements OpenEnum<String> {
  /** The value {@code open}. */
  public static final ListOrdersStateItem OPEN = new ListOrdersStateItem("open", Known.OPEN);

  /** The value {@code shut}. */
  public static final ListOrdersStateItem SHUT = new ListOrdersStateItem("shut", Known.SHUT);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link ListOrdersStateItem#OPEN} */
    OPEN,
    /** {@link ListOrdersStateItem#SHUT} */
    SHUT,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<ListOrdersStateItem> CONSTANTS =
      List.of(OPEN, SHUT);

  private final String value;
  private final Known known;

  private ListOrdersStateItem(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static ListOrdersStateItem of(String value) {
    Objects.requireNonNull(value, "value");
    for (ListOrdersStateItem constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new ListOrdersStateItem(value, Known.UNRECOGNIZED);
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
    return other instanceof ListOrdersStateItem that && value.equals(that.value);
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
  public static JsonAdapter<ListOrdersStateItem> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<ListOrdersStateItem> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected ListOrdersStateItem unrecognized(String value) {
      return new ListOrdersStateItem(value, Known.UNRECOGNIZED);
    }
  }
}
