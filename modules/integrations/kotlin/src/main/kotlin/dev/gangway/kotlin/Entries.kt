package dev.gangway.kotlin

import dev.gangway.core.paging.Pages
import java.util.concurrent.Flow.Subscriber
import java.util.concurrent.Flow.Subscription
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * Returns a cold flow of the entries of all pages.
 *
 * A page is fetched when the collector has taken all entries before it and asks for another one, never ahead; `buffer`
 * changes that. Each collection starts at the first page. A failed page ends the flow with its `ApiException`.
 * Cancelling the collector cancels the call.
 */
public fun <T : Any> Pages<*, T>.asFlow(): Flow<T> = flow {
    val entries = Entries<T>()
    publisher().subscribe(entries)
    try {
        entries.request()
        for (entry in entries.received) {
            emit(entry)
            entries.request()
        }
    } finally {
        entries.cancel()
    }
}

/** Holds the one entry that was requested last. */
private class Entries<T : Any> : Subscriber<T> {
    val received = Channel<T>(1)
    private lateinit var subscription: Subscription

    fun request() = subscription.request(1)

    fun cancel() = subscription.cancel()

    override fun onSubscribe(subscription: Subscription) {
        this.subscription = subscription
    }

    override fun onNext(entry: T) {
        received.trySend(entry)
    }

    override fun onError(failure: Throwable) {
        received.close(failure)
    }

    override fun onComplete() {
        received.close()
    }
}
