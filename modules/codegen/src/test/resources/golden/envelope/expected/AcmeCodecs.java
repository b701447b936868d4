package com.example.acme;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.OperationCodecs;
import com.example.acme.model.GetUserResponse;
import com.example.acme.model.User;
import dev.gangway.core.json.ListCodec;
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
      case "listUsers" -> ListCodec.of(User.jsonAdapter());
      case "getUser" -> GetUserResponse.jsonAdapter();
      default -> null;
    };
  }
}
