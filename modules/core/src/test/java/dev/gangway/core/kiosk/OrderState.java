package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.OpenEnumCodec;
import dev.gangway.core.json.OpenState;
import java.util.List;
import java.util.Objects;

/** An enum of strings, one of them a number. */
public final class OrderState implements OpenState<String> {
  public static final OrderState OPEN = new OrderState("open", Known.OPEN);

  public static final OrderState PAID = new OrderState("paid", Known.PAID);

  public static final OrderState SEVEN = new OrderState("7", Known.SEVEN);

  public enum Known {
    OPEN,
    PAID,
    SEVEN,
    UNRECOGNIZED
  }

  private static final List<OrderState> CONSTANTS = List.of(OPEN, PAID, SEVEN);

  private final String value;
  private final Known known;

  private OrderState(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  public static OrderState of(String value) {
    Objects.requireNonNull(value, "value");
    for (OrderState constant : CONSTANTS) {
      if (constant.value.equals(value)) {
        return constant;
      }
    }
    return new OrderState(value, Known.UNRECOGNIZED);
  }

  @Override
  public String value() {
    return value;
  }

  public Known known() {
    return known;
  }

  @Override
  public boolean isTerminal() {
    return switch (known) {
      case PAID -> true;
      default -> false;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderState that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  public static JsonAdapter<OrderState> jsonAdapter() {
    return Codec.INSTANCE;
  }

  private static final class Codec extends OpenEnumCodec<OrderState> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(CONSTANTS);
    }

    @Override
    protected OrderState unrecognized(String value) {
      return new OrderState(value, Known.UNRECOGNIZED);
    }
  }
}
