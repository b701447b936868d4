package com.example.acme.api;

import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.GET;
import retrofit2.http.Path;

/**
 * Buys &amp; sells <strong>crypto</strong>. *&#47; Ends nothing.
 *
 * <p>Assumption: One tag is enough.
 */
public interface OrdersApi {

  /**
   * Returns {@code one} order &#64; a time.
   *
   * <p>First <em>paragraph</em> with {&#64;link Nothing} and a &#92;u0041 backslash, on two lines.
   *
   * <ul>
   *   <li>a list
   *   <li>of "two" &amp; <em>more</em>
   * </ul>
   *
   * <p>{&#64;code Ends} with *&#47; and with a {@code List<String>} in code.
   *
   * <p>Assumption: The id is an integer.
   *
   * <p>Assumption: Nobody asks &#64; night.
   *
   * @param id The id &#64; the provider, see *&#47; and <strong>. It is described at such a length
   *     that the line of its documentation has to be continued on a second one.</strong> A second
   *     paragraph. Assumption: It is positive.
   * @see <a href="https://example.com/docs%403.9/*%2F%22orders%22?a=1&amp;b=%3C2%3E">The provider's documentation</a>
   */
  @Operation(id = "getOrder")
  @GET("orders/*/{id}")
  ApiCall<Order> getOrder(@Path(value = "id", encoded = true) long id);
}
