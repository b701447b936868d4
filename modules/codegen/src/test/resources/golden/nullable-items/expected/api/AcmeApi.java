package com.example.acme.api;

import com.example.acme.model.Series;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.PUT;

/**
 * Acme.
 */
public interface AcmeApi {

  /**
   * Calls <code>put</code>.
   */
  @Operation(id = "put", consumes = "application/json")
  @PUT("series")
  ApiCall<List<@Nullable BigDecimal>> put(@Body Series series);
}
