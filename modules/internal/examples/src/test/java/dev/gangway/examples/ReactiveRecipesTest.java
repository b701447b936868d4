package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.ApiCall;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.paging.Pages;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.Transaction;
import dev.gangway.kriptomat.model.TransactionPage;
import dev.gangway.kriptomat.model.User;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What docs/recipes.md shows of reactive libraries. */
final class ReactiveRecipesTest {
  private RecipePartner partner;
  private Kriptomat kriptomat;

  @BeforeEach
  void start() throws IOException {
    partner = new RecipePartner();
    kriptomat = partner.builder().build();
  }

  @AfterEach
  void close() {
    kriptomat.close();
    partner.close();
  }

  private static Mono<User> mono(ApiCall<User> call) {
    return Mono.fromFuture(call::executeAsync);
  }

  private static Uni<User> uni(ApiCall<User> call) {
    return Uni.createFrom().completionStage(call::executeAsync);
  }

  private static Single<User> single(ApiCall<User> call) {
    return Single.create(
        emitter -> {
          CompletableFuture<User> user = call.executeAsync();
          emitter.setCancellable(() -> user.cancel(true));
          user.thenAccept(emitter::onSuccess)
              .exceptionally(
                  failure -> {
                    emitter.tryOnError(failure.getCause());
                    return null;
                  });
        });
  }

  private static Flux<Transaction> flux(Pages<TransactionPage, Transaction> pages) {
    return JdkFlowAdapter.flowPublisherToFlux(pages.publisher());
  }

  private static Multi<Transaction> multi(Pages<TransactionPage, Transaction> pages) {
    return Multi.createFrom().publisher(pages.publisher());
  }

  private static Flowable<Transaction> flowable(Pages<TransactionPage, Transaction> pages) {
    return Flowable.fromPublisher(FlowAdapters.toPublisher(pages.publisher()));
  }

  @Test
  void callIsSentAtEachSubscription() {
    partner.user().user().user();
    Mono<User> mono = mono(user());
    Uni<User> uni = uni(user());
    Single<User> single = single(user());
    assertThat(partner.server.getRequestCount()).isZero();

    assertThat(mono.block().name()).isEqualTo("Jane");
    assertThat(uni.await().indefinitely().name()).isEqualTo("Jane");
    assertThat(single.blockingGet().name()).isEqualTo("Jane");
  }

  @Test
  void endOfTheSubscriptionCancelsTheCall() throws InterruptedException {
    cancels(call -> mono(call).subscribe()::dispose);
    cancels(call -> uni(call).subscribe().with(user -> {}, failure -> {})::cancel);
    cancels(call -> single(call).subscribe(user -> {}, failure -> {})::dispose);
  }

  private void cancels(Function<ApiCall<User>, Runnable> subscribe) throws InterruptedException {
    partner.stall();
    Runnable end = subscribe.apply(user());
    partner.request();

    end.run();

    assertThat(partner.outcome().failure()).isEqualTo(CancelledException.class);
  }

  @Test
  void subscriberThatHasEnoughFetchesNoFurtherPage() {
    partner.pages().pages().pages();

    assertThat(flux(transactions()).collectList().block()).hasSize(4);
    assertThat(multi(transactions()).collect().asList().await().indefinitely()).hasSize(4);
    assertThat(flowable(transactions()).toList().blockingGet()).hasSize(4);
    assertThat(partner.server.getRequestCount()).isEqualTo(6);

    partner.pages();
    assertThat(flux(transactions()).limitRate(1).take(2).collectList().block()).hasSize(2);
    assertThat(partner.server.getRequestCount()).isEqualTo(7);
  }

  private ApiCall<User> user() {
    return kriptomat.users().get(6);
  }

  private Pages<TransactionPage, Transaction> transactions() {
    return kriptomat.transactions().listAllForUser(6);
  }
}
