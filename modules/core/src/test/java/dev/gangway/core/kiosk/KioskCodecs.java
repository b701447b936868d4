package dev.gangway.core.kiosk;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.PatternDates;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.core.spec.StatusCodec;
import org.jspecify.annotations.Nullable;

/** The JSON forms of the requests and responses of a client's operations. */
final class KioskCodecs implements OperationCodecs {
  static final KioskCodecs INSTANCE = new KioskCodecs();

  private KioskCodecs() {}

  @Override
  public @Nullable JsonAdapter<?> request(String operationId) {
    return switch (operationId) {
      case "sendProfile" -> Profile.jsonAdapter();
      case "handIn" -> Profile.jsonAdapter();
      case "sendFields" -> Profile.jsonAdapter();
      case "placeOrder", "putOrder", "orderAtOnce", "patchOrder", "patchAtOnce" ->
          NewOrder.jsonAdapter();
      case "orderByForm", "orderByFormAtOnce" -> Profile.jsonAdapter();
      case "refundOrder" -> NewOrder.jsonAdapter();
      case "login" -> Login.jsonAdapter();
      case "buyBasket", "changeBasket", "putBasket", "basket by status", "buyBaskets" ->
          Basket.jsonAdapter();
      case "formBasket" -> Basket.jsonAdapter();
      default -> null;
    };
  }

  @Override
  public @Nullable JsonAdapter<?> parameter(String of) {
    return switch (of) {
      case "fees" -> MapCodec.of(Scalars.STRING);
      case "like" -> Basket.jsonAdapter();
      default -> response(of);
    };
  }

  @Override
  public @Nullable JsonAdapter<?> response(String operationId, int status) {
    if (operationId.equals("basket by status")) {
      return status == 200
          ? StatusCodec.of(Receipt.jsonAdapter(), BasketsApi.Bought.Now::new)
          : StatusCodec.of(Receipt.jsonAdapter(), BasketsApi.Bought.Later::new);
    }
    return operationId.equals("order by status")
        ? switch (status) {
          case 200 -> StatusCodec.of(Order.jsonAdapter(), FilesApi.Placed.Ok::new);
          case 202 -> StatusCodec.of(Scalars.STRING, FilesApi.Placed.Accepted::new);
          case 204 -> StatusCodec.nothing(new FilesApi.Placed.NoContent());
          default -> null;
        }
        : response(operationId);
  }

  @Override
  public @Nullable JsonAdapter<?> response(String operationId) {
    return switch (operationId) {
      case "listOrders" -> ListCodec.of(Order.jsonAdapter());
      case "placeOrder", "putOrder", "orderAtOnce", "deleteOrder", "patchOrder", "patchAtOnce" ->
          Order.jsonAdapter();
      case "orderByForm", "orderByFormAtOnce" -> Order.jsonAdapter();
      case "getOrder" -> Order.jsonAdapter();
      case "login" -> Token.jsonAdapter();
      case "buyBasket", "changeBasket", "putBasket" -> Receipt.jsonAdapter();
      case "buyBaskets" -> ListCodec.of(Receipt.jsonAdapter());
      case "decimal" -> Scalars.DECIMAL;
      case "decimalText" -> Scalars.DECIMAL_STRING;
      case "whole" -> Scalars.LONG;
      case "small" -> Scalars.INTEGER;
      case "flag" -> Scalars.BOOLEAN;
      case "moment" -> Scalars.INSTANT;
      case "day" -> Scalars.DATE;
      case "stamp" -> Scalars.DATE_TIME_LOCAL;
      case "seconds" -> Scalars.UNIX_TIME;
      case "millis" -> Scalars.UNIX_TIME_MILLIS;
      case "month" -> PatternDates.yearMonth("MM/yy");
      case "text" -> Scalars.STRING;
      case "uuid" -> Scalars.UUID;
      case "link" -> Scalars.URI;
      case "raw" -> Scalars.RAW;
      case "state" -> OrderState.jsonAdapter();
      case "tier" -> Tier.jsonAdapter();
      case "texts" -> ListCodec.of(Scalars.STRING);
      case "fees" -> MapCodec.of(Scalars.DECIMAL);
      case "order" -> Order.jsonAdapter();
      case "tree" -> Node.jsonAdapter();
      case "held" -> ListCodec.of(HeldCodec.INSTANCE);
      default -> null;
    };
  }

  @Override
  public @Nullable JsonAdapter<?> error(Class<?> type) {
    return type == Problem.class ? Problem.jsonAdapter() : null;
  }
}
