package dev.gangway.kotlin

import dev.gangway.auth.AccessToken
import dev.gangway.auth.Secret
import dev.gangway.auth.TokenSource
import dev.gangway.core.AttemptOutcome
import dev.gangway.core.CallListener
import dev.gangway.core.CallOutcome
import dev.gangway.core.ObservedCall
import dev.gangway.core.RetryPolicy
import dev.gangway.kriptomat.Kriptomat
import java.time.Duration
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit.SECONDS
import mockwebserver3.MockResponse
import mockwebserver3.MockWebServer
import mockwebserver3.SocketEffect
import okhttp3.OkHttpClient

/** A server with prepared responses, its client, and how the client's calls ended. */
internal class Partner(pause: Duration = Duration.ofMillis(1)) : AutoCloseable, CallListener {
    private val server = MockWebServer().apply { start() }
    private val outcomes = LinkedBlockingQueue<CallOutcome>()
    private val attempts = LinkedBlockingQueue<Int>()

    val http = OkHttpClient()

    val client: Kriptomat =
        Kriptomat.builder()
            .httpClient(http)
            .baseUrl(server.url("/").toString())
            .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
            .retries(RetryPolicy.standard().withBackoff(pause, pause))
            .listener(this)
            .build()

    val requests: Int
        get() = server.requestCount

    fun answer(status: Int, data: String) = apply {
        server.enqueue(MockResponse.Builder().code(status).body("""{"status":true,"data":$data}""").build())
    }

    fun stall() = apply {
        server.enqueue(MockResponse.Builder().onResponseStart(SocketEffect.Stall).build())
    }

    fun page(number: Int, last: Boolean, vararg ids: Int) = answer(
        200,
        """{"transactions":[${ids.joinToString { """{"id":$it}""" }}],"meta":{"current_page":$number,"last_page":$last}}""",
    )

    /** Waits, in a real thread, until a request has come. */
    fun awaitRequest() = checkNotNull(server.takeRequest(10, SECONDS)) { "No request came." }

    fun awaitOutcome(): CallOutcome = checkNotNull(outcomes.poll(10, SECONDS)) { "No call ended." }

    /** Waits until an attempt has got its response. */
    fun awaitAttempt(): Int = checkNotNull(attempts.poll(10, SECONDS)) { "No attempt ended." }

    override fun attemptEnded(call: ObservedCall, outcome: AttemptOutcome) {
        attempts += outcome.attempt
    }

    override fun callEnded(call: ObservedCall, outcome: CallOutcome) {
        outcomes += outcome
    }

    override fun close() {
        client.close()
        server.close()
    }

    companion object {
        const val BALANCE = """{"balance":1,"currency_code":"btc"}"""
    }
}
