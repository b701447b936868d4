package dev.gangway.kotlin

import dev.gangway.core.error.CancelledException
import dev.gangway.core.error.InvalidRequestException
import dev.gangway.core.error.NotFoundException
import java.math.BigDecimal
import java.time.Duration
import kotlinx.coroutines.CoroutineStart.UNDISPATCHED
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.isActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.test.advanceTimeBy
import kotlinx.coroutines.test.runTest
import kotlinx.coroutines.withTimeout
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test

@OptIn(ExperimentalCoroutinesApi::class)
internal class CallsTest {
    private var partner = Partner()

    private fun balance() = partner.client.balances().get(6, "btc")

    @AfterEach
    fun close() = partner.close()

    @Test
    fun callsAndPollsGiveTheirValues() = runTest {
        repeat(3) { partner.answer(200, Partner.BALANCE) }

        assertThat(balance().await().balance).isEqualTo(BigDecimal.ONE)
        assertThat(balance().awaitResponse().status).isEqualTo(200)
        assertThat(balance().until { it.balance > BigDecimal.ZERO }.await().currencyCode).isEqualTo("btc")
    }

    @Test
    fun callWithoutValueGivesNull() = runTest {
        partner.answer(200, "[]")

        assertThat(partner.client.bankAccounts().delete(6, 3).await()).isNull()
    }

    @Test
    fun failureIsTheExceptionOfTheCall() = runTest {
        partner.answer(404, "null")

        val failure = runCatching { balance().await() }.exceptionOrNull()

        assertThat(failure).isExactlyInstanceOf(NotFoundException::class.java)
        assertThat((failure as NotFoundException).status()).isEqualTo(404)
    }

    @Test
    fun cancelledCoroutineCancelsItsCall() = runTest {
        partner.stall()
        val waiting = launch(start = UNDISPATCHED) { balance().await() }
        partner.awaitRequest()

        waiting.cancel()
        waiting.join()

        assertThat(partner.awaitOutcome().failure).isEqualTo(CancelledException::class.java)
        assertThat(partner.requests).isEqualTo(1)
    }

    @Test
    fun coroutineCancelledInThePauseSendsNoSecondRequest() = runTest {
        partner.close()
        partner = Partner(Duration.ofSeconds(20)).answer(503, "null").answer(200, Partner.BALANCE)
        val waiting = launch(start = UNDISPATCHED) { balance().await() }
        partner.awaitAttempt()

        waiting.cancel()
        waiting.join()

        assertThat(partner.awaitOutcome().succeeded()).isFalse()
        assertThat(partner.requests).isEqualTo(1)
    }

    @Test
    fun timeoutOfTheCoroutineCancelsTheCall() = runTest {
        partner.stall()
        val waiting = async(start = UNDISPATCHED) {
            runCatching { withTimeout(5_000) { balance().await() } }.exceptionOrNull()
        }
        partner.awaitRequest()

        advanceTimeBy(5_001)

        assertThat(waiting.await()).isInstanceOf(TimeoutCancellationException::class.java)
        assertThat(partner.awaitOutcome().failure).isEqualTo(CancelledException::class.java)
        assertThat(partner.requests).isEqualTo(1)
    }

    @Test
    fun failureOfOneCallCancelsItsSiblings() = runTest {
        partner.stall()

        val failure = runCatching {
            coroutineScope {
                launch(start = UNDISPATCHED) { balance().await() }
                partner.awaitRequest()
                partner.answer(422, "null")
                launch { balance().await() }
            }
        }.exceptionOrNull()

        assertThat(failure).isInstanceOf(InvalidRequestException::class.java)
        assertThat(List(2) { partner.awaitOutcome().failure })
            .containsExactlyInAnyOrder(InvalidRequestException::class.java, CancelledException::class.java)
    }

    @Test
    fun callCancelledElsewhereDoesNotCancelTheCoroutine() = runTest {
        partner.stall()
        val waiting = async(start = UNDISPATCHED) {
            val failure = runCatching { balance().await() }.exceptionOrNull()
            assertThat(isActive).isTrue()
            failure
        }
        partner.awaitRequest()

        partner.http.dispatcher.cancelAll()

        assertThat(waiting.await()).isInstanceOf(CancelledException::class.java)
    }
}
