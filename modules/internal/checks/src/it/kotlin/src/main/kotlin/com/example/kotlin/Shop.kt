package com.example.kotlin

import dev.gangway.auth.AccessToken
import dev.gangway.auth.Secret
import dev.gangway.auth.TokenSource
import dev.gangway.core.ApiCall
import dev.gangway.core.ApiResponse
import dev.gangway.core.CallListener
import dev.gangway.core.CallOutcome
import dev.gangway.core.ObservedCall
import dev.gangway.core.RetryPolicy
import dev.gangway.core.Server
import dev.gangway.core.error.ApiException
import dev.gangway.core.error.NotFoundException
import dev.gangway.elkyc.model.ReviewWarnings
import dev.gangway.kriptomat.Kriptomat
import dev.gangway.kriptomat.KriptomatEvent
import dev.gangway.kriptomat.model.BuyOrder
import dev.gangway.kriptomat.model.KycStatus
import dev.gangway.kriptomat.model.Transaction
import dev.gangway.kriptomat.model.TransactionPage
import dev.gangway.kriptomat.model.TransactionReference
import dev.gangway.kriptomat.model.User
import dev.gangway.testkit.Spec
import dev.gangway.testkit.SpecServer
import java.math.BigDecimal
import java.time.Duration
import java.util.concurrent.CompletableFuture

/** A client as a Kotlin user calls it: every warning of the compiler is an error here. */
class Shop(private val kriptomat: Kriptomat) : AutoCloseable by kriptomat {
    /** A required property is not null, an optional one is, and both are read like properties. */
    fun greeting(id: Long): String {
        val user: User = kriptomat.users().get(id).execute()
        val street: String = user.address ?: "no street"
        return "${user.name} ${user.surname}, ${street.uppercase()}, ${user.status.value()}"
    }

    /** An open enum is exhaustive without an `else`. */
    fun mayTrade(status: KycStatus): Boolean =
        when (status.known()) {
            KycStatus.Known.VERIFIED, KycStatus.Known.PASSED -> true
            KycStatus.Known.NOT_STARTED, KycStatus.Known.PENDING -> false
            KycStatus.Known.FAILED, KycStatus.Known.DECLINED -> false
            KycStatus.Known.UNRECOGNIZED -> throw IllegalStateException("New status: ${status.value()}")
        }

    /** Optional properties and their defaults. */
    fun buy(user: Long, pair: String, amount: BigDecimal, key: String? = null): TransactionReference {
        val order = BuyOrder.builder().amount(amount).pair(pair).idempotencyKey(key).build()
        return kriptomat.orders().buy(user, order).withTimeout(Duration.ofSeconds(5)).execute()
    }

    /** A builder in Kotlin's own style. */
    fun order(): BuyOrder = BuyOrder.builder().apply {
        amount(BigDecimal("250.00"))
        pair("btceur")
    }.build()

    /** Methods without a value. */
    fun forget(user: Long, bank: Long) {
        kriptomat.bankAccounts().delete(user, bank).execute()
    }

    /** The same as an expression, whose value must not fail. */
    fun forgotten(user: Long, bank: Long) = kriptomat.bankAccounts().delete(user, bank).execute()

    fun references(user: Long, most: Int): List<Long> =
        kotlinPages(user).take(most).map { it.id }.toList()

    private fun kotlinPages(user: Long): Sequence<Transaction> =
        kriptomat.transactions().listAllForUser(user).asSequence()

    fun firstPage(user: Long): TransactionPage = kriptomat.transactions().listForUser(user).execute()

    fun pageOrFirst(user: Long, page: Int?): ApiCall<TransactionPage> = kriptomat.transactions().listForUser(user, page)

    fun awaitVerification(id: Long): User =
        kriptomat.users().get(id).untilTerminal { it.kycStatus }.within(Duration.ofSeconds(5)).execute()

    fun awaitByReference(id: Long): User = kriptomat.users().get(id).untilTerminal(User::kycStatus).execute()

    fun async(id: Long): CompletableFuture<String> = kriptomat.users().get(id).executeAsync().thenApply { it.email }

    fun nameOrNull(id: Long): String? =
        try {
            kriptomat.users().get(id).withRetries(RetryPolicy.none()).execute().name
        } catch (missing: NotFoundException) {
            check(missing.attempts() == 1 && missing.idempotencyKey() == null)
            null
        } catch (failure: ApiException) {
            error("${failure.operation()}: ${failure.status()} ${failure.requestId()}")
        }

    fun raw(id: Long): String {
        val response: ApiResponse<User> = kriptomat.users().get(id).response()
        return "${response.status} ${response.headers["Content-Type"]} ${response.value.additionalProperties.keys}"
    }
}

/** A sealed union is exhaustive without an `else`. */
fun text(warnings: ReviewWarnings): String =
    when (warnings) {
        is ReviewWarnings.OfString -> warnings.value
        is ReviewWarnings.OfList -> warnings.value.joinToString()
        is ReviewWarnings.Unrecognized -> warnings.json.text()
    }

fun text(event: KriptomatEvent): String =
    when (event) {
        is KriptomatEvent.OrderChanged -> "order ${event.value.additionalProperties}"
        is KriptomatEvent.VerificationChanged -> "verification"
        is KriptomatEvent.Unrecognized -> event.type ?: "unknown"
    }

class Counted : CallListener {
    val ended = mutableListOf<String>()

    override fun callEnded(call: ObservedCall, outcome: CallOutcome) {
        ended += "${call.operation()} ${outcome.failure?.simpleName ?: "ok"}"
    }
}

fun main() {
    val spec = Spec.ofResource(Kriptomat::class.java, "/gangway/kriptomat/openapi.yaml")
    val counted = Counted()
    SpecServer.start(spec).use { server ->
        val kriptomat =
            Kriptomat.builder()
                .server(Server.of("documented", server.url().toString()))
                .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
                .listener(counted)
                .build()
        Shop(kriptomat).use { shop ->
            expect("John Doe, SOME STREET 123, active", shop.greeting(6))
            expect(true, shop.mayTrade(KycStatus.VERIFIED))
            expect(12L, shop.buy(6, "btceur", BigDecimal("250.00")).transactionId)
            expect(BigDecimal("250.00"), shop.order().amount)
            shop.forget(6, 3)
            expect(null, shop.forgotten(6, 3))
            expect(1, shop.references(6, 1).size)
            expect(shop.firstPage(6), shop.pageOrFirst(6, 1).execute())
            expect(KycStatus.VERIFIED, shop.awaitVerification(6).kycStatus)
            expect(KycStatus.VERIFIED, shop.awaitByReference(6).kycStatus)
            expect(shop.nameOrNull(6), "John")
            check("@" in shop.async(6).get())
            check(shop.raw(6).startsWith("200 application/json"))
            server.answerWith(404, """{"message":"none"}""")
            expect(null, shop.nameOrNull(6))
        }
    }
    expect("getUser ok", counted.ended.first())
    expect("a, b", text(ReviewWarnings.OfList(listOf("a", "b"))))
}

private fun expect(expected: Any?, found: Any?) = check(expected == found) { "Not $expected, but $found" }
