package dev.gangway.kotlin

import dev.gangway.kriptomat.Kriptomat
import dev.gangway.kriptomat.model.BuyOrder
import dev.gangway.kriptomat.model.Transaction
import dev.gangway.kriptomat.model.TransactionState
import java.math.BigDecimal
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** What docs/kotlin.md shows. */
internal class GuideTest {

    @Test
    fun guideWorks() = runBlocking<Unit> {
        Partner().use { partner ->
            partner.answer(200, """{"transaction_id":12}""").answer(200, """{"id":12,"state":"success"}""")
            partner.page(1, true, 1, 2)

            assertThat(buy(partner.client, "order-4711").state).isEqualTo(TransactionState.SUCCESS)
            assertThat(latest(partner.client).toList()).hasSize(2)
        }
    }

    private suspend fun buy(kriptomat: Kriptomat, key: String): Transaction {
        val order = BuyOrder.builder().amount(BigDecimal("250.00")).pair("btceur").idempotencyKey(key).build()
        val bought = withTimeout(10.seconds) { kriptomat.orders().buy(6, order).await() }
        return kriptomat.transactions().get(6, bought.transactionId).untilTerminal(Transaction::state).await()
    }

    private fun latest(kriptomat: Kriptomat): Flow<Transaction> {
        val all: Flow<Transaction> = kriptomat.transactions().listAllForUser(6).asFlow()
        return all.filter { it.id > 0 }.take(20)
    }
}
