package dev.gangway.core.paging;

import dev.gangway.core.ApiResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page on its way.
 *
 * @param response what comes; cancelling it cancels the call
 * @param reading checks that the page advances, and returns its entries
 */
record PendingPage<P extends @Nullable Object, T extends @Nullable Object>(
    CompletableFuture<ApiResponse<P>> response, Function<ApiResponse<P>, List<T>> reading) {}
