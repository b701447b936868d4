package dev.gangway.kotlin

import dev.gangway.core.ApiCall
import dev.gangway.core.ApiResponse
import dev.gangway.core.Polling
import kotlinx.coroutines.future.await

/**
 * Sends the call and returns its value without blocking a thread.
 *
 * Cancelling the coroutine cancels the call: nothing is sent after that, also if a retry was due. A request that
 * was sent already may have been carried out, so give an order an idempotency key that you keep.
 *
 * Fails with the exceptions of [ApiCall.execute]. A call that something else cancels, such as the
 * dispatcher of your `OkHttpClient`, fails with a `CancelledException`, which is an `ApiException` and does not cancel
 * the coroutine.
 */
public suspend fun <T> ApiCall<T>.await(): T = executeAsync().await()

/** Sends the call and returns status, headers and value, see [ApiCall.await]. */
public suspend fun <T> ApiCall<T>.awaitResponse(): ApiResponse<T> = responseAsync().await()

/** Polls until the condition holds. Cancelling the coroutine ends the poll and cancels a call under way. */
public suspend fun <T> Polling<T>.await(): T = executeAsync().await()
