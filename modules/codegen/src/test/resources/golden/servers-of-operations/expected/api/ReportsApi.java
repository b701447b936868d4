package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;
import retrofit2.http.POST;

/**
 * reports.
 */
public interface ReportsApi {

  /**
   * Calls <code>listReports</code>.
   *
   * <p>Has a server of its own: <code>https://eu.example.com/v2</code>.
   */
  @Operation(id = "listReports", server = "eu_example_com", security = "token")
  @GET("reports")
  ApiCall<Void> listReports();

  /**
   * Calls <code>orderReport</code>.
   *
   * <p>Has a server of its own: <code>https://eu.example.com/v2</code>.
   */
  @Operation(id = "orderReport", server = "eu_example_com", security = "token")
  @POST("reports")
  ApiCall<Void> orderReport();
}
