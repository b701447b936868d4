package dev.gangway.core.kiosk;

import dev.gangway.core.ApiCall;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.Styled;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Parameters in all styles; a test passes JSON for whatever type stands there. */
public interface ShelvesApi {

  @Operation(id = "list")
  @GET("shelves?fixed=1")
  ApiCall<Void> list(
      @Query("a b") @Styled(of = "texts", name = "a b", style = "form") @Nullable List<String> csv,
      @Query("spaced") @Styled(of = "texts", name = "spaced", style = "spaceDelimited")
          @Nullable List<String> spaced,
      @Query("piped") @Styled(of = "texts", name = "piped", style = "pipeDelimited")
          @Nullable List<String> piped);

  @Operation(id = "deep")
  @GET("shelves")
  ApiCall<Void> deep(
      @Query("filter") @Styled(of = "raw", name = "filter", style = "deepObject", explode = true)
          RawJson filter);

  @Operation(id = "exploded")
  @GET("shelves")
  ApiCall<Void> exploded(
      @Query("filter") @Styled(of = "raw", name = "filter", style = "form", explode = true)
          RawJson filter);

  @Operation(id = "joined")
  @GET("shelves")
  ApiCall<Void> joined(
      @Query("filter") @Styled(of = "raw", name = "filter", style = "form") RawJson filter);

  @Operation(id = "json")
  @GET("shelves")
  ApiCall<Void> json(
      @Query("filter") @Styled(of = "fees", name = "filter", style = "json")
          Map<String, String> filter);

  @Operation(id = "since")
  @GET("shelves")
  ApiCall<Void> since(
      @Query("since") @Styled(of = "seconds", name = "since", style = "form", explode = true)
          Instant since);

  @Operation(id = "simple")
  @GET("shelves/{id}/boxes")
  ApiCall<Void> simple(
      @Path(value = "id", encoded = true) @Styled(of = "raw", name = "id", style = "simple")
          RawJson id);

  @Operation(id = "simpleExploded")
  @GET("shelves/{id}/boxes")
  ApiCall<Void> simpleExploded(
      @Path(value = "id", encoded = true)
          @Styled(of = "raw", name = "id", style = "simple", explode = true)
          RawJson id);

  @Operation(id = "label")
  @GET("shelves{id}")
  ApiCall<Void> label(
      @Path(value = "id", encoded = true) @Styled(of = "raw", name = "id", style = "label")
          RawJson id);

  @Operation(id = "labelExploded")
  @GET("shelves{id}")
  ApiCall<Void> labelExploded(
      @Path(value = "id", encoded = true)
          @Styled(of = "raw", name = "id", style = "label", explode = true)
          RawJson id);

  @Operation(id = "matrix")
  @GET("shelves{id}")
  ApiCall<Void> matrix(
      @Path(value = "id", encoded = true) @Styled(of = "raw", name = "id", style = "matrix")
          RawJson id);

  @Operation(id = "matrixExploded")
  @GET("shelves{id}")
  ApiCall<Void> matrixExploded(
      @Path(value = "id", encoded = true)
          @Styled(of = "raw", name = "id", style = "matrix", explode = true)
          RawJson id);

  @Operation(id = "headers")
  @GET("shelves")
  ApiCall<Void> headers(
      @Header("x-ids") @Styled(of = "texts", name = "x-ids", style = "simple")
          @Nullable List<String> ids,
      @Header("x-at") @Styled(of = "raw", name = "x-at", style = "simple", explode = true)
          @Nullable RawJson at);

  @Operation(id = "cookies")
  @GET("shelves")
  ApiCall<Void> cookies(
      @Header("Cookie") @Styled(of = "text", name = "theme", style = "cookie")
          @Nullable String theme,
      @Header("Cookie") @Styled(of = "texts", name = "ids", style = "cookie")
          @Nullable List<String> ids);
}
