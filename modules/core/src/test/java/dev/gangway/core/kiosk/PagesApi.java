package dev.gangway.core.kiosk;

import dev.gangway.core.ApiCall;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.paging.PageField;
import dev.gangway.core.paging.Pages;
import dev.gangway.core.spec.Envelope;
import dev.gangway.core.spec.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Lists of texts, page by page, in each of the ways that providers have. */
public interface PagesApi {

  @Operation(id = "texts")
  @Envelope(value = "data")
  @GET("texts")
  ApiCall<List<String>> texts(
      @Query("page") @Nullable Long page,
      @Query("offset") @Nullable Long offset,
      @Query("cursor") @Nullable String cursor);

  @Operation(id = "texts", nullableResponse = true, emptyResponse = true)
  @Envelope(value = "data")
  @GET("texts")
  ApiCall<@Nullable List<String>> textsIfAny(@Query("page") @Nullable Long page);

  default Pages<List<String>, String> byPageIfAny() {
    return described().byPage(1, page -> textsIfAny(page));
  }

  default Pages<List<String>, String> byPage() {
    return described().byPage(1, page -> texts(page, null, null));
  }

  default Pages<List<String>, String> byOffset() {
    return described().byOffset(offset -> texts(null, offset, null));
  }

  default Pages<List<String>, String> byCursor() {
    return described()
        .byCursor(
            PageField.inEnvelope(Scalars.STRING, "meta", "next"),
            cursor -> texts(null, null, cursor));
  }

  private static Pages.Builder<List<String>, String> described() {
    return Pages.of("texts", PageField.<List<String>>whole())
        .hasMore(PageField.inEnvelope(Scalars.BOOLEAN, "meta", "more"))
        .isLast(PageField.inEnvelope(Scalars.BOOLEAN, "meta", "last"))
        .lastPage(PageField.inEnvelope(Scalars.INTEGER, "meta", "pages"))
        .total(PageField.inEnvelope(Scalars.LONG, "meta", "total"))
        .size(PageField.inEnvelope(Scalars.LONG, "meta", "size"))
        .number(PageField.inEnvelope(Scalars.LONG, "meta", "number"));
  }
}
