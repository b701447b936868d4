package com.example.acme.api;

import com.example.acme.model.Account;
import dev.gangway.core.ApiCall;
import dev.gangway.core.FormField;
import dev.gangway.core.Operation;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * Accounts.
 */
public interface AccountsApi {

  /**
   * Calls {@code replace}.
   */
  @Operation(
      id = "replace",
      consumes = "multipart/form-data",
      fields = {
        @FormField(name = "name", contentType = "text/plain; charset=utf-8"),
        @FormField(name = "tags", style = "form"),
        @FormField(name = "limits", contentType = "application/vnd.acme.limits+json"),
        @FormField(name = "rows", style = "json", contentType = "application/json")
      })
  @Headers("Accept: application/vnd.acme.account+json")
  @PUT("accounts")
  ApiCall<Account> replace(@Body Account account);

  /**
   * Calls {@code open}.
   */
  @Operation(
      id = "open",
      consumes = "application/x-www-form-urlencoded",
      fields = {
        @FormField(name = "labels", style = "deepObject", explode = true),
        @FormField(name = "tags", style = "pipeDelimited"),
        @FormField(name = "limits", style = "form", explode = true),
        @FormField(name = "rows", style = "json")
      })
  @POST("accounts")
  ApiCall<Void> open(@Body Account account);
}
