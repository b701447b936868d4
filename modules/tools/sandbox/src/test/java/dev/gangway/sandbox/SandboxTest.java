package dev.gangway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SandboxTest {
  private static final Sandbox SANDBOX =
      Sandbox.builder().provider("kriptomat").provider("elkyc").seed(1).start();
  private Caller partner = Caller.anonymous(SANDBOX);

  @BeforeEach
  void logIn() throws Exception {
    SANDBOX.reset();
    partner = Caller.login(SANDBOX, "partner@example.com", "1");
  }

  @AfterAll
  static void stop() {
    SANDBOX.close();
  }

  @Test
  void whatWasCreatedIsFoundChangedAndDeleted() throws Exception {
    String user = partner.user();
    String accounts = "kriptomat/v1/users/" + user + "/bank-accounts";
    String iban = "{\"iban\":\"DE68500105171556714723\"}";

    String account = Caller.find("\"id\":([0-9]+)", partner.post(accounts, iban).body());

    assertThat(partner.get("kriptomat/v1/users/" + user).body()).contains("jane@example.com");
    assertThat(partner.get(accounts).body()).contains("\"id\":" + account).doesNotContain("NBS");
    assertThat(partner.get(accounts + "/" + account).statusCode()).isEqualTo(200);
    assertThat(partner.delete(accounts + "/" + account).statusCode()).isEqualTo(200);
    assertThat(partner.get(accounts + "/" + account).statusCode()).isEqualTo(404);
    assertThat(partner.get("kriptomat/v1/users/987654").statusCode()).isEqualTo(404);
  }

  @Test
  void objectsOfTheExamplesExistFromTheBeginning() throws Exception {
    assertThat(partner.get("kriptomat/v1/users/6").body()).contains("john@example.com");
    assertThat(partner.get("kriptomat/v1/users/1/bank-accounts/8").statusCode()).isEqualTo(200);
  }

  @Test
  void requestThatBreaksTheSpecIsRefusedWithTheReason() throws Exception {
    HttpResponse<String> response = partner.post("kriptomat/v1/users", "{\"email\":\"x\"}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("body.name is missing");
  }

  @Test
  void orderMovesBalancesAndEndsByTheClock() throws Exception {
    String user = partner.user();
    String order =
        Caller.find("\"transaction_id\":([0-9]+)", partner.buy(user, "250.00", "k").body());
    String transaction = "kriptomat/v1/users/" + user + "/transactions/" + order;

    assertThat(partner.get(transaction).body()).contains("\"state\":\"pending\"");
    assertThat(balance(user, "eur")).isEqualTo("750.00");
    assertThat(balance(user, "btc")).isEqualTo("0.1");
    SANDBOX.advance(Duration.ofSeconds(6));
    assertThat(partner.get(transaction).body()).contains("\"state\":\"success\"");
    assertThat(balance(user, "btc")).isEqualTo("0.1768615877");
    assertThat(partner.buy(user, "750.01", "k2").statusCode()).isEqualTo(422);
  }

  private String balance(String user, String currency) throws Exception {
    String path = "kriptomat/v1/users/" + user + "/balances?currency_code=" + currency;
    return Caller.find("\"balance\":([0-9.]+)", partner.get(path).body());
  }

  @Test
  void magicValuesChooseTheEnd() throws Exception {
    String user = partner.user("jane+declined@example.com");
    partner.post("kriptomat/v1/users/" + user + "/kyc-import", "{\"token\":\"made up\"}");
    String order =
        Caller.find("\"transaction_id\":([0-9]+)", partner.buy(user, "5.92", "k").body());

    SANDBOX.advance(Duration.ofSeconds(6));

    assertThat(partner.get("kriptomat/v1/users/" + user).body()).contains("declined");
    assertThat(partner.get("kriptomat/v1/users/" + user + "/transactions/" + order).body())
        .contains("\"state\":\"error\"");
    assertThat(balance(user, "eur")).isEqualTo("1000.00");
    assertThat(partner.get("__gangway/operations").body()).contains("+declined");
  }

  @Test
  void sameKeyReturnsTheSameResponseAndRefusesAnotherRequest() throws Exception {
    String user = partner.user();

    String first = partner.buy(user, "1.00", "once").body();

    assertThat(partner.buy(user, "1.00", "once").body()).isEqualTo(first);
    assertThat(partner.buy(user, "2.00", "once").statusCode()).isEqualTo(422);
    assertThat(SANDBOX.landings("kriptomat", "buyOrder", "once")).isEqualTo(1);
  }

  @Test
  void sessionEndsAndCodeWorksOnce() throws Exception {
    assertThat(Caller.tryLogin(SANDBOX, "partner@example.com", "1").statusCode()).isEqualTo(401);
    assertThat(partner.get("kriptomat/v1/pairs").statusCode()).isEqualTo(200);

    SANDBOX.advance(Duration.ofMinutes(61));

    assertThat(partner.get("kriptomat/v1/pairs").statusCode()).isEqualTo(401);
    Caller again = Caller.login(SANDBOX, "partner@example.com", "2");
    assertThat(again.get("kriptomat/v1/pairs").statusCode()).isEqualTo(200);
    assertThat(again.post("kriptomat/v1/auth/logout", "").statusCode()).isNotEqualTo(401);
  }

  @Test
  void twoAccountsDoNotSeeEachOther() throws Exception {
    String user = partner.user();
    Caller other = Caller.login(SANDBOX, "other@example.com", "1");

    assertThat(other.get("kriptomat/v1/users/" + user).statusCode()).isEqualTo(404);
    assertThat(partner.get("kriptomat/v1/users/" + user).statusCode()).isEqualTo(200);
  }

  @Test
  void listHasPages() throws Exception {
    String user = partner.user();
    for (int i = 0; i < 9; i++) {
      partner.buy(user, "1.00", "k" + i);
    }
    String list = "kriptomat/v1/users/" + user + "/transactions?page=";

    assertThat(partner.get(list + 1).body()).contains("\"last_page\":false", "\"total_pages\":2");
    assertThat(partner.get(list + 2).body())
        .contains("\"last_page\":true")
        .containsOnlyOnce("\"pair\"");
    assertThat(partner.get(list + 3).body()).contains("\"out_of_range\":true");
  }

  @Test
  void credentialsAreNeitherInStateNorInRequests() throws Exception {
    partner.user();
    partner.get("elkyc/api/public/applicant/1", "x-private-app-key", "made up key");

    String shown = partner.get("__gangway/state").body() + partner.get("__gangway/requests").body();

    assertThat(shown).doesNotContain("made up", "security_code", "partner@example.com");
  }

  @Test
  void controlApiIsForThisMachineOnly() throws Exception {
    Caller caller = Caller.anonymous(SANDBOX);

    assertThat(caller.get("__gangway/nothing").statusCode()).isEqualTo(404);
    assertThat(caller.post("__gangway/clock", "{\"advance\":\"PT1S\"}").body()).contains("time");
    assertThat(caller.post("__gangway/clock", "{\"advance\":\"-PT1S\"}").statusCode())
        .isEqualTo(400);
    assertThat(caller.post("__gangway/faults", "{\"fault\":\"fire\"}").statusCode()).isEqualTo(400);
  }

  @Test
  void unknownProviderIsRefusedWithTheNames() {
    assertThatThrownBy(() -> Sandbox.builder().provider("acme"))
        .hasMessage(
            "The sandbox has no spec of acme. It has those of [kriptomat, cryptocoin, elkyc,"
                + " cloudpayments]; give any other with the name.");
    assertThatThrownBy(() -> SANDBOX.url("acme"))
        .hasMessage("The sandbox does not play acme. It plays [kriptomat, elkyc].");
  }
}
