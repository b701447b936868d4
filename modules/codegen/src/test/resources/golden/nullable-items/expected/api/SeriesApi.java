package com.example.acme.api;

import com.example.acme.model.Series;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.PUT;
import retrofit2.http.Tag;

/**
 * Operations on {@code series}.
 */
public interface SeriesApi {

  /**
   * Calls {@code put}.
   */
  @Operation(id = "put", consumes = "application/json")
  @PUT("series")
  ApiCall<List<@Nullable BigDecimal>> put(@Tag @OptionalBody @Nullable Series series);

  /** Calls {@code put} without what is optional. */
  default ApiCall<List<@Nullable BigDecimal>> put() {
    return put(null);
  }
}
