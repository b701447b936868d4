package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.spec.Paths;
import dev.gangway.sandbox.internal.spec.Rule;
import dev.gangway.sandbox.internal.state.Entity;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Books what orders move, as {@code x-sandbox} says. */
final class Balances {

  /** An amount of a currency in a wallet. */
  private record Booking(String wallet, String currency, BigDecimal amount, BigDecimal opening) {}

  /** Puts the balance of a wallet into the response that shows it. */
  static void show(Call call, JsonNode value) {
    JsonNode balance = call.rule().settings().path("balance");
    if (balance.isObject() && value instanceof ObjectNode object) {
      String field = balance.path("currency").asText();
      String asked = call.url().queryParameter(field);
      String currency = (asked == null ? object.path(field).asText() : asked);
      String wallet = Paths.fill(call.rule().operation().path(), call.path());
      object.put(
          balance.path("amount").asText(),
          held(call, balance, wallet, currency.toLowerCase(Locale.ROOT)));
    }
  }

  private static BigDecimal held(Call call, JsonNode balance, String wallet, String currency) {
    BigDecimal booked = call.account().balance(wallet, currency);
    return booked == null ? opening(balance, currency) : booked;
  }

  private static BigDecimal opening(JsonNode balance, String currency) {
    BigDecimal opening = Expression.number(balance.path("opening").path(currency));
    return opening == null ? BigDecimal.ZERO : opening;
  }

  /** Takes what an order costs now, and gives what it brings when it ends well. */
  static void book(Call call, Entity entity) throws Refusal {
    Booking takes = booking(call, "takes");
    Booking gives = booking(call, "gives");
    if (takes != null) {
      if (held(call, takes).compareTo(takes.amount()) < 0) {
        throw new Refusal(422, "The balance in " + takes.currency() + " is too low.");
      }
      add(call, takes, takes.amount().negate());
    }
    entity.settle(
        () -> {
          if (gives != null) {
            add(call, gives, gives.amount());
          }
        },
        () -> {
          if (takes != null) {
            add(call, takes, takes.amount());
          }
        });
  }

  private static BigDecimal held(Call call, Booking booking) {
    BigDecimal booked = call.account().balance(booking.wallet(), booking.currency());
    return booked == null ? booking.opening() : booked;
  }

  private static void add(Call call, Booking booking, BigDecimal amount) {
    BigDecimal sum = held(call, booking).add(amount);
    call.account().setBalance(booking.wallet(), booking.currency(), sum);
  }

  private static @Nullable Booking booking(Call call, String key) {
    JsonNode declared = call.rule().settings().path(key);
    String wallet = call.rule().settings().path("wallet").asText();
    JsonNode amount = Expression.value(declared.path("amount"), call.body());
    JsonNode currency = Expression.value(declared.path("currency"), call.body());
    BigDecimal number = amount == null ? null : Expression.number(amount);
    if (!declared.isObject() || number == null || currency == null) {
      return null;
    }
    String code = currency.asText().toLowerCase(Locale.ROOT);
    for (Rule shown : call.account().provider().rules().values()) {
      if (shown.operation().path().equals(wallet) && shown.settings().has("balance")) {
        BigDecimal opening = opening(shown.settings().path("balance"), code);
        return new Booking(Paths.fill(wallet, call.path()), code, number, opening);
      }
    }
    return null;
  }

  private Balances() {}
}
