package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.LoginException;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.RefusingServer.End;
import dev.gangway.core.body.Upload;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Profile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;

/** Whether a call may have been carried out, by the way it ended; compared with a page. */
class OutcomeTableTest {
  private static final Path PAGE = Path.of("../../docs/outcomes.md");
  private static final String INTRODUCTION =
      """
      # Outcomes

      After a failure, may the call have been carried out? `outcomeUnknown()` of the exception says so:

      - `unknown`: look the result up, or retry with the same `idempotencyKey()`.
      - `no`: the call was not carried out, or carrying it out twice has the same effect as once.

      A future that the caller cancels ends with Java's `CancellationException`. Treat a `POST` or `PATCH` as unknown then, and
      retry with the `idempotencyKey()` of the `ApiCall`. [Retries](retries.md) has the rules.

      `OutcomeTableTest` produces every ending and compares it with this page; `make faults` writes it.

      """;

  /** Methods that outcomes treat alike. */
  private enum Column {
    IDEMPOTENT("`GET`, `HEAD`, `PUT`, `DELETE`"),
    WITH_KEY("`POST`, `PATCH` with idempotency key"),
    WITHOUT_KEY("`POST`, `PATCH` without");

    private final String title;

    Column(String title) {
      this.title = title;
    }

    private List<Function<Kiosk, ApiCall<?>>> calls() {
      return switch (this) {
        case IDEMPOTENT ->
            List.of(
                kiosk -> kiosk.classes().get(),
                kiosk -> kiosk.classes().put(newOrder()),
                kiosk -> kiosk.classes().delete());
        case WITH_KEY ->
            List.of(
                kiosk -> kiosk.classes().post(newOrder()),
                kiosk -> kiosk.classes().patch(newOrder()));
        case WITHOUT_KEY ->
            List.of(
                kiosk -> kiosk.classes().postWithoutKey(newOrder()),
                kiosk -> kiosk.classes().patchWithoutKey(newOrder()));
      };
    }
  }

  private final Map<String, Map<Column, Set<String>>> rows = new LinkedHashMap<>();

  private static NewOrder newOrder() {
    return NewOrder.builder().amount(new BigDecimal("12.50")).build();
  }

  @Test
  void pageSaysWhatIsKnownAfterEachEnding() throws Exception {
    for (Ending ending : Ending.values()) {
      for (Column column : Column.values()) {
        for (Function<Kiosk, ApiCall<?>> call : column.calls()) {
          note(ending.title, column, failure(ending, call));
        }
      }
    }
    noteRefusedStreams();
    noteMissingCredentials();
    noteBrokenUploads();

    String page = page();

    if (Boolean.getBoolean("faults.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/outcomes.md differs from this run. If that is meant: make faults")
        .isEqualTo(page);
  }

  private static ApiException failure(Ending ending, Function<Kiosk, ApiCall<?>> called)
      throws Exception {
    KioskServer server = new KioskServer();
    server.start();
    try {
      Kiosk.Builder builder = RecordingTimer.endingAtOnce().in(server.builder());
      ApiCall<?> call = called.apply(server.client(ending.prepare(server, builder)));
      ApiException failure = failure(() -> ending.execute(server, call));
      assertThat(failure.idempotencyKey()).isEqualTo(call.idempotencyKey());
      return failure;
    } finally {
      server.close();
    }
  }

  private interface Failing {
    void run() throws Exception;
  }

  private static ApiException failure(Failing failing) throws Exception {
    try {
      failing.run();
    } catch (ApiException e) {
      assertSaysWhatToDo(e);
      return e;
    }
    throw new AssertionError("The call has a value.");
  }

  private static void assertSaysWhatToDo(ApiException failure) {
    assertThat(failure.getMessage()).startsWith("Kiosk." + failure.operation() + ": ");
    if (failure.outcomeUnknown()) {
      assertThat(failure)
          .hasMessageContaining(" may have been carried out: look it up")
          .hasMessageEndingWith(
              failure.idempotencyKey() == null
                  ? " before you retry."
                  : " retry with idempotency key " + failure.idempotencyKey() + ".");
    } else {
      assertThat(failure).hasMessageNotContaining("may have been carried out");
    }
  }

  private void noteRefusedStreams() throws Exception {
    OkHttpClient http2 =
        new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();
    for (Column column : Column.values()) {
      for (End end : List.of(End.REFUSED, End.ABOVE_GOAWAY)) {
        for (Function<Kiosk, ApiCall<?>> call : column.calls()) {
          try (RefusingServer server = new RefusingServer("", end, end, end);
              Kiosk kiosk =
                  RecordingTimer.endingAtOnce()
                      .in(Kiosk.builder().session(one()))
                      .httpClient(http2)
                      .baseUrl(server.url())
                      .build()) {
            note(
                "HTTP/2 `REFUSED_STREAM`, or a stream above the last one of a `GOAWAY`",
                column,
                failure(call.apply(kiosk)::execute));
          }
        }
      }
    }
  }

  private static TokenSource one() {
    return TokenSource.fixed(AccessToken.of(Secret.of("t-1")));
  }

  private static TokenSource none() {
    return () -> {
      throw new LoginException("No token today.");
    };
  }

  private void noteMissingCredentials() throws Exception {
    KioskServer server = new KioskServer();
    server.start();
    try {
      Kiosk kiosk = server.client(server.builder().session(none()));
      String title = "no credential: none given, the login failed, or it cannot be sent";
      note(title, Column.IDEMPOTENT, failure(kiosk.orders().get("6")::execute));
      note(title, Column.WITH_KEY, failure(kiosk.classes().patch(newOrder())::execute));
      note(
          title, Column.WITHOUT_KEY, failure(kiosk.classes().patchWithoutKey(newOrder())::execute));
    } finally {
      server.close();
    }
  }

  private void noteBrokenUploads() throws Exception {
    Upload unreadable =
        Upload.of(
            "me.png",
            "image/png",
            () -> {
              throw new IOException("as the test wants it");
            });
    Profile profile = Profile.builder().name("Jane").photo(unreadable).build();
    KioskServer server = new KioskServer();
    server.start();
    try {
      Kiosk kiosk = server.client();
      String title = "a file that cannot be read to its end";
      note(title, Column.WITH_KEY, failure(kiosk.classes().upload(profile)::execute));
      note(title, Column.WITHOUT_KEY, failure(kiosk.classes().uploadWithoutKey(profile)::execute));
    } finally {
      server.close();
    }
  }

  private void note(String title, Column column, ApiException failure) {
    rows.computeIfAbsent(title, any -> new LinkedHashMap<>())
        .computeIfAbsent(column, any -> new LinkedHashSet<>())
        .add(
            (failure.outcomeUnknown() ? "**unknown**" : "no")
                + " · `"
                + failure.getClass().getSimpleName()
                + "`");
  }

  private String page() {
    StringBuilder page = new StringBuilder(INTRODUCTION).append("| the call ended by |");
    for (Column column : Column.values()) {
      page.append(' ').append(column.title).append(" |");
    }
    page.append("\n|---|---|---|---|\n");
    rows.forEach(
        (title, cells) -> {
          page.append("| ").append(title).append(" |");
          for (Column column : Column.values()) {
            page.append(' ')
                .append(String.join("<br>", cells.getOrDefault(column, Set.of("–"))))
                .append(" |");
          }
          page.append('\n');
        });
    return page.toString();
  }
}
