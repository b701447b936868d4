package dev.gangway.cryptocoin;

import dev.gangway.cryptocoin.CheckoutLink.Generation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A purchase that a {@link CheckoutLink} asks for.
 *
 * @param symbol the coin that is bought
 * @param amount how much of it
 * @param fiat the currency that is paid
 * @param method how it is paid: {@code card} or {@code bank}
 */
public record CheckoutPayment(String symbol, BigDecimal amount, String fiat, String method) {

  /** Requires all parts and a positive amount. */
  public CheckoutPayment {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(fiat, "fiat");
    Objects.requireNonNull(method, "method");
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("The amount of a payment must be positive.");
    }
  }

  Map<String, Object> claims(Generation generation) {
    Map<String, Object> claims = new LinkedHashMap<>();
    if (generation == Generation.EARLIER) {
      claims.put("operation", "buy");
      claims.put("type", "coin");
      claims.put("symbol", symbol);
      claims.put("amount", amount);
      claims.put("fiat", fiat);
    } else {
      claims.put("operation", "buy_with_fiat");
      claims.put("symbol", symbol);
      claims.put("amount", amount.toPlainString());
      claims.put("secondSymbol", fiat);
    }
    claims.put("method", method);
    return claims;
  }
}
