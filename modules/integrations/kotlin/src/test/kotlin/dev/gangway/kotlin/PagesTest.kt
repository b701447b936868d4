package dev.gangway.kotlin

import dev.gangway.core.error.CancelledException
import dev.gangway.core.error.NotFoundException
import kotlinx.coroutines.CoroutineStart.UNDISPATCHED
import kotlinx.coroutines.flow.collect
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.test.runTest
import kotlinx.coroutines.yield
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test

internal class PagesTest {
    private val partner = Partner()
    private val entries = partner.client.transactions().listAllForUser(6).asFlow()

    @AfterEach
    fun close() = partner.close()

    @Test
    fun noPageIsFetchedAheadOfTheCollector() = runTest {
        partner.page(1, false, 1, 2).page(2, false).page(3, true, 3)
        val seen = mutableListOf<Pair<Long, Int>>()

        entries.collect {
            yield()
            seen += it.id to partner.requests
        }

        assertThat(seen).containsExactly(1L to 1, 2L to 1, 3L to 3)
    }

    @Test
    fun collectorThatHasEnoughFetchesNoFurtherPage() = runTest {
        partner.page(1, false, 1, 2)

        assertThat(entries.take(2).map { it.id }.toList()).containsExactly(1L, 2L)
        assertThat(partner.requests).isEqualTo(1)
    }

    @Test
    fun eachCollectionStartsAtTheFirstPage() = runTest {
        repeat(2) { partner.page(1, true, 1) }

        repeat(2) { assertThat(entries.toList()).hasSize(1) }
    }

    @Test
    fun failedPageEndsTheFlowWithItsException() = runTest {
        partner.page(1, false, 1).answer(404, "null")
        val seen = mutableListOf<Long>()

        val failure = runCatching { entries.onEach { seen += it.id }.collect() }.exceptionOrNull()

        assertThat(seen).containsExactly(1L)
        assertThat(failure).isInstanceOf(NotFoundException::class.java)
    }

    @Test
    fun cancelledCollectorCancelsTheCall() = runTest {
        partner.stall()
        val collecting = launch(start = UNDISPATCHED) { entries.collect() }
        partner.awaitRequest()

        collecting.cancel()
        collecting.join()

        assertThat(partner.awaitOutcome().failure).isEqualTo(CancelledException::class.java)
        assertThat(partner.requests).isEqualTo(1)
    }
}
