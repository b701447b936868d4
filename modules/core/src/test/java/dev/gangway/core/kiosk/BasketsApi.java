package dev.gangway.core.kiosk;

import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.Envelope;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.Styled;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Operations that send records within records, and return receipts. */
public interface BasketsApi {

  /** The responses to a purchase, by the status. */
  sealed interface Bought {
    record Now(Receipt value) implements Bought {}

    record Later(Receipt value) implements Bought {}
  }

  @Operation(id = "buyBasket", consumes = "application/json", idempotencyHeader = "Idempotency-Key")
  @Envelope("data")
  @POST("baskets")
  ApiCall<Receipt> buy(@Body Basket basket);

  @Operation(id = "changeBasket", consumes = "application/json")
  @PATCH("baskets")
  ApiCall<Receipt> change(@Body Basket basket);

  @Operation(id = "putBasket", consumes = "application/json")
  @PUT("baskets")
  ApiCall<Receipt> put(@Body Basket basket);

  @Operation(id = "basket by status", consumes = "application/json")
  @POST("baskets")
  ApiCall<Bought> buyByStatus(@Body Basket basket);

  @Operation(id = "buyBaskets", consumes = "application/json")
  @POST("baskets/all")
  ApiCall<List<Receipt>> buyAll(@Body Basket basket);

  @Operation(id = "formBasket", consumes = "multipart/form-data")
  @POST("baskets/form")
  ApiCall<Void> form(@Body Basket basket);

  @Operation(id = "findBaskets")
  @GET("baskets")
  ApiCall<Void> find(
      @Query("like") @Styled(of = "like", name = "like", style = "deepObject", explode = true)
          Basket like);

  @Operation(id = "countBaskets", required = 4)
  @GET("baskets/{shelf}/count")
  ApiCall<Void> count(
      @Path("shelf") String shelf,
      @Query("pair") String pair,
      @Header("x-trace") String trace,
      @Query("tags") List<String> tags,
      @Query("note") @Nullable String note);
}
