package com.example.acme.model;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenEnumCodec;
import java.util.List;
import java.util.Objects;

/**
 * PageOrder.
 */
public final class PageOrder implements OpenEnum<String> {
  /** The value {@code asc}. */
  public static final PageOrder ASC = new PageOrder("asc", Known.ASC);

  /** The value {@code desc}. */
  public static final PageOrder DESC = new PageOrder("desc", Known.DESC);

  /** The values that this version knows, for exhaustive switches. */
  public enum Known {
    /** {@link PageOrder#ASC} */
    ASC,
    /** {@link PageOrder#DESC} */
    DESC,
    /** A value that this version does not know; {@link #value()} tells which. */
    UNRECOGNIZED
  }

  private static final List<PageOrder> CONSTANTS =
      List.of(ASC, DESC);

  private final String value;
  private final Known known;

  private PageOrder(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the value with this wire form, one of the constants if it is known. */
  public static PageOrder of(String value) {
    Objects.requireNonNull(value, "value");
    for (PageOrder constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new PageOrder(value, Known.UNRECOGNIZED);
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
    return other instanceof PageOrder that && value.equals(that.value);
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
  public static JsonAdapter<PageOrder> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<PageOrder> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected PageOrder unrecognized(String value) {
      return new PageOrder(value, Known.UNRECOGNIZED);
    }
  }
}
