package dev.gangway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CallCommandTest {
  private static final String PASSWORD = "pass-of-the-test";
  private static final String CLIENT_SECRET = "client-secret-of-the-test";
  private static final String ORDER = "{\"pair\":\"btceur\",\"amount\":\"25.00\"}";

  private final SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));

  @TempDir Path folder;

  @AfterEach
  void close() {
    server.close();
  }

  private Map<String, String> environment() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), CLIENT_SECRET + "\n");
    Map<String, String> environment = new TreeMap<>();
    environment.put("KRIPTOMAT_BASE_URL", server.url().toString());
    environment.put("KRIPTOMAT_EMAIL", "jane@example.com");
    environment.put("KRIPTOMAT_PASSWORD", PASSWORD);
    environment.put("KRIPTOMAT_SECURITY_CODE_KEY", "JBSWY3DPEHPK3PXP");
    environment.put("KRIPTOMAT_CLIENT_ID", "7");
    environment.put("KRIPTOMAT_CLIENT_SECRET_FILE", secret.toString());
    return environment;
  }

  private Ran call(String input, String... args) throws Exception {
    Ran ran = Ran.with(environment(), input, args);
    assertThat(ran.out() + ran.err()).doesNotContain(PASSWORD, CLIENT_SECRET);
    return ran;
  }

  @Test
  void callShowsTheValueAndNoPersonalDatum() throws Exception {
    Ran ran = call("", "call", "kriptomat", "users", "get", "6");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("{\n  \"").contains("<personal>");
    assertThat(server.requests())
        .extracting(each -> each.url().encodedPath())
        .contains("/v1/users/6");
  }

  @Test
  void personalDataAreShownOnDemand() throws Exception {
    Ran ran = call("", "call", "kriptomat", "users", "get", "user=6", "--reveal");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).doesNotContain("<personal>").contains("@");
  }

  @Test
  void machinesGetOneLine() throws Exception {
    Ran ran = call("", "call", "kriptomat", "users", "get", "6", "--json");

    assertThat(ran.out()).startsWith("{\"operation\":\"getUser\",\"status\":200,\"value\":{");
    assertThat(ran.out().lines()).hasSize(1);
  }

  @Test
  void orderShowsItsKeyAndRepeatsWithIt() throws Exception {
    Ran first = call(ORDER, "call", "kriptomat", "orders", "buy", "6", "--body", "-");
    Ran again =
        call(ORDER, "call", "kriptomat", "orders", "buy", "6", "--body", "-", "--key", "k-1");

    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.err()).startsWith("Idempotency key: ");
    assertThat(again.err()).contains("--key k-1");
    assertThat(server.requests())
        .anySatisfy(each -> assertThat(each.body().utf8()).contains("\"idempotency_key\":\"k-1\""));
  }

  @Test
  void secretParameterIsReadFromItsFile() throws Exception {
    Path token = Files.writeString(folder.resolve("token.txt"), "token-of-the-test\n");
    try (SpecServer other = SpecServer.start(Spec.of(CryptoCoin.class))) {
      Map<String, String> environment =
          Map.of(
              "CRYPTOCOIN_BASE_URL",
              other.url().toString(),
              "CRYPTOCOIN_EMAIL",
              "jane@example.com",
              "CRYPTOCOIN_PASSWORD",
              PASSWORD);

      Ran ran =
          Ran.with(
              environment,
              "",
              "call",
              "cryptocoin",
              "security",
              "invalidateToken",
              "7",
              "@" + token);

      assertThat(ran.err()).isEmpty();
      assertThat(ran.exit()).isZero();
      assertThat(other.requests())
          .anySatisfy(
              each ->
                  assertThat(each.url().encodedPath()).endsWith("/invalidate/token-of-the-test"));
    }
  }

  @Test
  void unknownNamesListThoseThatExistClosestFirst() {
    assertThat(Ran.of("call", "kriptomta").err())
        .startsWith("gangway has no provider kriptomta. There is kriptomat, ");
    assertThat(Ran.of("call", "kriptomat", "user").err())
        .startsWith("kriptomat has no tag user. There is users, ");
    assertThat(Ran.of("call", "kriptomat", "users", "gte").err())
        .startsWith("kriptomat users has no method gte. There is get, ");
    assertThat(Ran.of("call", "kriptomat", "users", "get", "usr=6").err())
        .startsWith("getUser has no parameter usr. There is user.");
    assertThat(Ran.of("call", "kriptomat", "users", "get").err())
        .contains(
            "The argument for user is missing. Usage: gangway call kriptomat users get <user>");
    assertThat(Ran.of("call", "kriptomat", "users", "get", "six").exit()).isEqualTo(2);
  }

  @Test
  void bodyThatIsNotItsJsonIsRefusedWithoutItsText() throws Exception {
    Ran ran =
        call("{\"amount\": secret-text", "call", "kriptomat", "orders", "buy", "6", "--body", "-");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("--body, a BuyOrder").doesNotContain("secret-text");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void exitCodesTellKindsOfErrors() throws Exception {
    assertThat(Ran.of("call", "kriptomat", "users", "get", "6").exit()).isEqualTo(3);
    server.answerWith(404, "{\"message\":\"none\"}");
    assertThat(callWithoutLogin(404)).isEqualTo(6);
    assertThat(callWithoutLogin(429)).isEqualTo(8);
    assertThat(callWithoutLogin(422)).isEqualTo(4);
    server.refuseConnections();
    Ran refused = call("", "call", "kriptomat", "users", "get", "6", "--json");
    assertThat(refused.exit()).isEqualTo(10);
    assertThat(refused.out()).contains("\"error\":\"NOT_CONNECTED\",\"exit\":10");
  }

  private int callWithoutLogin(int status) throws Exception {
    server.reset();
    server.on(dev.gangway.kriptomat.api.UsersApi::get).fails(status);
    return call("", "call", "kriptomat", "users", "get", "6").exit();
  }
}
