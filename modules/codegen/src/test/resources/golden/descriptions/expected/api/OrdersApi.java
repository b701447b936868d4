package com.example.acme.api;

import com.example.acme.model.Order;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Operation;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * <strong>Orders</strong>
 *
 * <p>Buys and sells, e.g. bitcoin. See <a href="https://example.com/guide?a=1&amp;b=2">the
 * guide</a>, a page, a part, a script,
 * <a href="https://example.com/fees">https://example.com/fees</a> and a chart.
 *
 * <p><strong>Fees</strong>
 *
 * <table>
 *   <caption>Code, Meaning now</caption>
 *   <tr><th>Code</th><th>Meaning <em>now</em></th><th></th></tr>
 *   <tr><td>{@code 0}</td><td>free | of charge</td><td></td></tr>
 *   <tr><td>1</td><td><a href="https://example.com/paid">paid</a></td><td>x</td></tr>
 * </table>
 *
 * <blockquote>
 *   <strong>Note:</strong> an order is final.
 *   <blockquote>
 *     It cannot be changed.
 *   </blockquote>
 * </blockquote>
 *
 * <ol>
 *   <li>Ask for a quote.
 *   <li>Place the order:
 *       <pre>{@code
 * {"pair": "btceur",
 *  "amount": "1.00"}
 * }</pre>
 *       <p>Then wait.
 *       <ul>
 *         <li>for the state
 *             <ul>
 *               <li>{@code done}
 *               <li>{@code failed}
 *             </ul>
 *         <li>at most an hour
 *       </ul>
 *   <li>Done.
 * </ol>
 */
public interface OrdersApi {

  /**
   * Places an order of &lt;amount&gt; with {@code {"pair"}}
   *
   * <pre>
   * curl -d &#64;order.json &#92;
   *     https://example.com/orders *&#47; &#92;u002a/
   *
   * &#64;author } unbalanced {
   * </pre>
   *
   * <pre>{@code
   * indented {code}
   * }</pre>
   *
   * <p>Signed with <strong>HMAC</strong>, ~~MD5~~ &amp; <em>never</em>
   * <strong><em>both</em></strong> &lt;b&gt; {@code a`b} <code>&#64;Sent</code> <code>{</code>
   * <code>&#92;u0040</code> {@code a & b} at {@code a.b.c} and snake_case_names stay; 2 * 3 * 4
   * and List&lt;String&gt; too.<br>
   * A line of its own.
   */
  @Operation(id = "place", consumes = "application/json")
  @POST("orders")
  ApiCall<Void> place(@Body Order order);
}
