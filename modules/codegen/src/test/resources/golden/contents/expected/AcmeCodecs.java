package com.example.acme;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.OperationCodecs;
import com.example.acme.model.Order;
import dev.gangway.core.json.Scalars;
import org.jspecify.annotations.Nullable;

/** The JSON forms of what each operation sends and answers. */
final class AcmeCodecs implements OperationCodecs {
  static final AcmeCodecs INSTANCE = new AcmeCodecs();

  private AcmeCodecs() {}

  @Override
  public @Nullable JsonAdapter<?> request(String operationId) {
    return switch (operationId) {
      case "add" -> Order.jsonAdapter();
      case "patch" -> Scalars.RAW;
      default -> null;
    };
  }

  @Override
  public @Nullable JsonAdapter<?> response(String operationId) {
    return switch (operationId) {
      case "list" -> Order.jsonAdapter();
      case "add" -> Order.jsonAdapter();
      case "patch" -> Order.jsonAdapter();
      default -> null;
    };
  }
}
