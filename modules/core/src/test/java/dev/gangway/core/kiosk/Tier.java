package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.OpenIntegerEnumCodec;
import java.util.List;
import java.util.Objects;

/** An enum of integers. */
public final class Tier implements OpenEnum<Long> {
  public static final Tier BASIC = new Tier(1L, Known.BASIC);

  public static final Tier PLUS = new Tier(2L, Known.PLUS);

  public enum Known {
    BASIC,
    PLUS,
    UNRECOGNIZED
  }

  private static final List<Tier> CONSTANTS = List.of(BASIC, PLUS);

  private final Long value;
  private final Known known;

  private Tier(Long value, Known known) {
    this.value = value;
    this.known = known;
  }

  public static Tier of(Long value) {
    Objects.requireNonNull(value, "value");
    for (Tier constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new Tier(value, Known.UNRECOGNIZED);
  }

  @Override
  public Long value() {
    return value;
  }

  public Known known() {
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tier that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }

  public static JsonAdapter<Tier> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenIntegerEnumCodec<Tier> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected Tier unrecognized(Long value) {
      return new Tier(value, Known.UNRECOGNIZED);
    }
  }
}
