package dev.gangway.core.kiosk;

import dev.gangway.core.ApiCall;
import dev.gangway.core.body.Download;
import dev.gangway.core.body.Upload;
import dev.gangway.core.spec.FilePart;
import dev.gangway.core.spec.Operation;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** Bodies and responses that are not JSON, and responses that differ by status. */
public interface FilesApi {

  /** The responses to {@code place}. */
  sealed interface Placed {
    record Ok(Order value) implements Placed {}

    record Accepted(String value) implements Placed {}

    record NoContent() implements Placed {}
  }

  @Operation(id = "download")
  @GET("report")
  ApiCall<Download> download();

  @Operation(id = "note")
  @GET("note")
  ApiCall<String> note();

  @Operation(id = "sendNote", consumes = "text/plain")
  @PUT("note")
  ApiCall<Void> sendNote(@Body String note);

  @Operation(id = "sendImage", consumes = "image/*")
  @PUT("image")
  ApiCall<Void> sendImage(@Body Upload image);

  @Operation(
      id = "sendBytes",
      consumes = "application/octet-stream",
      files = @FilePart(name = "body", maxBytes = 4))
  @PUT("bytes")
  ApiCall<Void> sendBytes(@Body Upload bytes);

  @Operation(id = "getOrder", emptyResponse = true)
  @GET("order")
  ApiCall<@Nullable Order> orderIfAny();

  @Operation(id = "order by status")
  @POST("orders")
  ApiCall<Placed> place();
}
