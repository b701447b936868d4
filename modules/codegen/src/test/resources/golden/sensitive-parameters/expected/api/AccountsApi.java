package com.example.acme.api;

import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import dev.gangway.core.OptionalBody;
import dev.gangway.core.Sensitive;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * accounts.
 */
public interface AccountsApi {

  /**
   * Lists the tokens of an account.
   */
  @Operation(id = "listTokens")
  @Sensitive("secret")
  @GET("accounts/{iban}")
  ApiCall<List<String>> listTokens(
      @Path(value = "iban", encoded = true) @Sensitive("personal") String iban,
      @Query("page") @Nullable Long page,
      @Header("X-Device") @Sensitive("personal") @Nullable String xDevice,
      @Query("pin") @Nullable Secret pin);

  /** Calls {@code listTokens} without what is optional. */
  default ApiCall<List<String>> listTokens(String iban) {
    return listTokens(iban, null, null, null);
  }

  /**
   * Gives an account another number.
   */
  @Operation(id = "renameAccount", consumes = "application/json")
  @PUT("accounts/{iban}")
  ApiCall<Void> renameAccount(
      @Path(value = "iban", encoded = true) @Sensitive("personal") String iban,
      @Tag @OptionalBody @Sensitive("personal") @Nullable String body);

  /** Calls {@code renameAccount} without what is optional. */
  default ApiCall<Void> renameAccount(String iban) {
    return renameAccount(iban, null);
  }
}
