/**
 * The course of a call, from the method of a generated interface to the value or the exception:
 *
 * <ol>
 *   <li>{@link dev.gangway.core.internal.call.ApiCallAdapterFactory} completes the request that
 *       Retrofit built: parameters, body and headers, by {@code internal.request}. It places the
 *       request on the client's server.
 *   <li>{@link dev.gangway.core.ApiCall}, as {@code HttpApiCall}, keeps request and options.
 *       Nothing is sent before it is executed.
 *   <li>{@link dev.gangway.core.internal.call.Execution} runs it: it starts the {@link
 *       dev.gangway.core.internal.deadline.Deadline} and makes attempts until one succeeds or
 *       {@link dev.gangway.core.internal.retry.RetryLoop} allows no other.
 *   <li>{@link dev.gangway.core.internal.call.Attempt} sends the request once, through these
 *       interceptors:
 *       <ol>
 *         <li>{@link dev.gangway.core.internal.http.FirstInterceptor}: cancellation and deadline,
 *         <li>the interceptors of a given {@code OkHttpClient},
 *         <li>{@link dev.gangway.auth.AuthInterceptor}: the credential,
 *         <li>{@link dev.gangway.core.internal.http.LastInterceptor}: the server's boundary,
 *             listeners and log, and no retry by OkHttp,
 *         <li>{@link dev.gangway.core.internal.http.ConnectionInterceptor}, on the connection: no
 *             stale connection for what cannot be retried.
 *       </ol>
 *   <li>{@link dev.gangway.core.internal.response.ResponseReader} reads the response as a value, or
 *       throws the exception of its status.
 *   <li>{@link dev.gangway.core.internal.call.CallFailure} finds the exception of an attempt that
 *       got no response.
 * </ol>
 */
@NullMarked
package dev.gangway.core.internal.call;

import org.jspecify.annotations.NullMarked;
