package com.example.acme.api;

import com.example.acme.model.ListFaxLineResponse;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/**
 * Fax Line.
 */
public interface FaxLineApi {

  /**
   * Calls {@code faxLineAreaCodes_get}.
   */
  @Operation(id = "faxLineAreaCodes_get")
  @GET("v1/fax_lines/{id}/codes")
  ApiCall<Void> faxLineAreaCodesGet(@Path(value = "id", encoded = true) String id);

  /**
   * Calls {@code list_fax_line_v1_fax_lines__id__get}.
   */
  @Operation(id = "list_fax_line_v1_fax_lines__id__get")
  @GET("v1/fax_lines/{id}")
  ApiCall<ListFaxLineResponse> listFaxLine(@Path(value = "id", encoded = true) String id);

  /**
   * Calls {@code FaxLineGet}.
   */
  @Operation(id = "FaxLineGet")
  @GET("v1/fax_lines")
  ApiCall<Void> get();

  /**
   * Calls {@code faxLines}.
   */
  @Operation(id = "faxLines")
  @PUT("v1/fax_lines")
  ApiCall<Void> faxLines();
}
