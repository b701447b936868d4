package com.example.acme;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.OperationCodecs;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.Scalars;
import org.jspecify.annotations.Nullable;

/** The JSON forms of what each operation sends and answers. */
final class AcmeCodecs implements OperationCodecs {
  static final AcmeCodecs INSTANCE = new AcmeCodecs();

  private AcmeCodecs() {}

  @Override
  public @Nullable JsonAdapter<?> request(String operationId) {
    return switch (operationId) {
      case "raw" -> Scalars.RAW;
      case "send" -> ListCodec.of(Scalars.STRING);
      default -> null;
    };
  }

  @Override
  public @Nullable JsonAdapter<?> response(String operationId) {
    return switch (operationId) {
      case "list" -> MapCodec.of(Scalars.LONG);
      case "raw" -> Scalars.RAW;
      case "send" -> Scalars.STRING;
      default -> null;
    };
  }
}
