package com.example.acme.api;

import com.example.acme.model.PostFileBody;
import com.example.acme.model.Stats;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.Styled;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Stats.
 */
public interface StatsApi {

  /**
   * Calls {@code getStats}.
   */
  @Operation(id = "getStats", security = "key")
  @GET("stats/{id}")
  ApiCall<Stats> getStats(
      @Path(value = "id", encoded = true) long id,
      @Query("since") @Nullable LocalDate since,
      @Query("ids")
          @Styled(of = "getStats.ids", name = "ids", style = "form")
          @Nullable List<Long> ids);

  /** Calls {@code getStats} without what is optional. */
  default ApiCall<Stats> getStats(long id) {
    return getStats(id, null, null);
  }

  /**
   * Calls {@code putStats}.
   */
  @Operation(id = "putStats", security = "key", consumes = "application/json")
  @PUT("stats/{id}")
  ApiCall<Void> putStats(@Path(value = "id", encoded = true) long id, @Body Stats stats);

  /**
   * Calls {@code postFile}.
   */
  @Operation(id = "postFile", security = "key", consumes = "multipart/form-data")
  @POST("stats/{id}")
  ApiCall<Void> postFile(
      @Path(value = "id", encoded = true) long id,
      @Body PostFileBody postFileBody);
}
