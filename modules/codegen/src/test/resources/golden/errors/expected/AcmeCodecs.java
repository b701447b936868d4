package com.example.acme;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.OperationCodecs;
import com.example.acme.model.Code;
import com.example.acme.model.Failure;
import com.example.acme.model.MalformedError;
import com.example.acme.model.Order409Error;
import com.example.acme.model.Problem;
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
      case "list" -> Code.jsonAdapter();
      default -> null;
    };
  }

  @Override
  public @Nullable JsonAdapter<?> error(Class<?> type) {
    if (type == Code.class) {
      return Code.jsonAdapter();
    }
    if (type == Failure.class) {
      return Failure.jsonAdapter();
    }
    if (type == MalformedError.class) {
      return MalformedError.jsonAdapter();
    }
    if (type == Order409Error.class) {
      return Order409Error.jsonAdapter();
    }
    if (type == Problem.class) {
      return Problem.jsonAdapter();
    }
    return null;
  }
}
