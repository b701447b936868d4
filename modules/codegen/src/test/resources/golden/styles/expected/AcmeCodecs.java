package com.example.acme;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.OperationCodecs;
import com.example.acme.model.ListFilter;
import com.example.acme.model.Range;
import dev.gangway.core.json.ListCodec;
import dev.gangway.core.json.MapCodec;
import dev.gangway.core.json.PatternDates;
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
      default -> null;
    };
  }

  @Override
  public @Nullable JsonAdapter<?> parameter(String of) {
    return switch (of) {
      case "list.ids" -> ListCodec.of(Scalars.LONG);
      case "list.tags" -> ListCodec.of(Scalars.STRING);
      case "list.spaced" -> ListCodec.of(Scalars.STRING);
      case "list.piped" -> ListCodec.of(Scalars.UUID);
      case "list.filter" -> ListFilter.jsonAdapter();
      case "list.labels" -> MapCodec.of(Scalars.STRING);
      case "list.range" -> Range.jsonAdapter();
      case "list.rows" -> ListCodec.of(Range.jsonAdapter());
      case "list.since" -> Scalars.UNIX_TIME;
      case "list.month" -> PatternDates.yearMonth("MM/yy");
      case "list.raw" -> Scalars.RAW;
      case "list.xIds" -> ListCodec.of(Scalars.STRING);
      case "list.xRange" -> Range.jsonAdapter();
      case "list.session" -> Scalars.STRING;
      case "list.theme" -> ListCodec.of(Scalars.STRING);
      case "get.id" -> Scalars.LONG;
      case "get.range" -> Range.jsonAdapter();
      default -> null;
    };
  }
}
