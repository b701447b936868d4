package com.example.acme.api;

import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;

/**
 * search.
 */
public interface SearchApi {

  /**
   * Calls {@code search_issues}.
   */
  @Operation(id = "search_issues")
  @GET("searches")
  ApiCall<Void> searchIssues();
}
