package com.example.acme;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.OperationCodecs;
import com.example.acme.api.OrdersApi;
import com.example.acme.model.Order;
import com.example.acme.model.Place202Response;
import com.example.acme.model.SameResponse;
import dev.gangway.core.StatusCodec;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.Scalars;
import org.jspecify.annotations.Nullable;

/** The JSON forms of what each operation sends and answers. */
final class AcmeCodecs implements OperationCodecs {
  static final AcmeCodecs INSTANCE = new AcmeCodecs();

  private AcmeCodecs() {}

  @Override
  public @Nullable JsonAdapter<?> request(String operationId) {
    return switch (operationId) {
      default -> null;
    };
  }

  @Override
  public @Nullable JsonAdapter<?> response(String operationId) {
    return switch (operationId) {
      case "same" -> SameResponse.jsonAdapter();
      default -> null;
    };
  }

  @Override
  public @Nullable JsonAdapter<?> response(String operationId, int status) {
    return switch (operationId) {
      case "change" -> switch (status) {
        case 200 -> StatusCodec.of(Order.jsonAdapter(), OrdersApi.ChangeByStatus.Status200::new);
        default -> StatusCodec.of(ListCodec.of(Scalars.STRING), OrdersApi.ChangeByStatus.OtherStatus::new);
      };
      case "place" -> switch (status) {
        case 200 -> StatusCodec.of(Order.jsonAdapter(), OrdersApi.PlaceByStatus.Status200::new);
        case 201 -> StatusCodec.of(Order.jsonAdapter(), OrdersApi.PlaceByStatus.Status201::new);
        case 202 -> StatusCodec.of(Place202Response.jsonAdapter(), OrdersApi.PlaceByStatus.Status202::new);
        case 204 -> StatusCodec.nothing(new OrdersApi.PlaceByStatus.Status204());
        default -> null;
      };
      default -> response(operationId);
    };
  }
}
