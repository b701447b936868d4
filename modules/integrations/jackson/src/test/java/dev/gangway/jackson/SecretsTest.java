package dev.gangway.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.jackson.Examples.Example;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.User;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;

/** Nothing that is secret, personal or unknown is printed, and no exception shows a value. */
class SecretsTest {
  private static final ObjectMapper STORE =
      Mappers.json().addModule(new GangwayModule(Purpose.STORE)).build();
  private static final ObjectMapper PRINT =
      Mappers.json().addModule(new GangwayModule(Purpose.PRINT)).build();

  private static List<Example> all() throws Exception {
    List<Example> all = new ArrayList<>(Examples.responses());
    all.addAll(Examples.requests());
    return all;
  }

  @Test
  void plantedSecretsAreNotPrinted() throws Exception {
    int planted = 0;
    int sensitive = 0;
    int unread = 0;
    for (Example example : all()) {
      Planted secrets = new Planted();
      Object value;
      try {
        value = Planted.read(example.codec(), secrets.in(example.source()));
      } catch (IllegalArgumentException otherShape) {
        unread++;
        continue;
      }
      secrets.note(value, false);
      planted += secrets.count();
      sensitive += secrets.sensitive().size();

      String printed = PRINT.writeValueAsString(Map.of("a", List.of(value)));

      assertThat(secrets.sensitiveIn(printed)).as("%s", example).isEmpty();
      assertThat(secrets.sensitiveIn(failure(STORE, value))).as("%s", example).isEmpty();
    }
    assertThat(unread).isZero();
    assertThat(planted).isGreaterThan(2_000);
    assertThat(sensitive).isGreaterThan(500);
  }

  private static String failure(ObjectMapper mapper, Object value) {
    try {
      mapper.writeValueAsString(value);
      return "";
    } catch (Exception e) {
      return trace(e);
    }
  }

  private static String trace(Exception e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  /** Each value is of a wrong type once: an object, a list, a number and text of another kind. */
  @Test
  void noExceptionShowsWhatCouldNotBeRead() throws Exception {
    int failed = 0;
    for (Example example : all()) {
      String json = new Planted().in(example.source());
      for (String wrong :
          List.of(
              json.replaceAll("\"planted-(\\d+)-5ecr3t\"", "{\"planted-$1-5ecr3t\":[1]}"),
              json.replaceAll("(?<=[:\\[,])\\{", "\"planted-1-5ecr3t\",{")
                  .replaceAll(":\"planted-1-5ecr3t\",\\{[^{}]*}", ":\"planted-1-5ecr3t\""),
              json.replaceAll("(?<=:)-?\\d+(\\.\\d+)?", "\"planted-2-5ecr3t\""),
              json.replaceAll("(?<=:)(true|false|null)", "\"planted-3-5ecr3t\""))) {
        try {
          STORE.readValue("{\"a\":[" + wrong + "]}", mapOf(example));
        } catch (Exception e) {
          failed++;
          assertThat(Planted.allIn(trace(e))).as("%s %s", example, e).isEmpty();
        }
      }
    }
    assertThat(failed).isPositive();
  }

  private static tools.jackson.databind.JavaType mapOf(Example example) {
    var types = STORE.getTypeFactory();
    return types.constructMapType(
        Map.class,
        types.constructType(String.class),
        types.constructCollectionType(List.class, example.value().getClass()));
  }

  @Test
  void credentialIsRefusedByName() {
    Credentials login =
        Credentials.builder()
            .email("jane@example.com")
            .password(Secret.of("planted-1-5ecr3t"))
            .securityCode(OneTimeCode.of("123456"))
            .clientId(5L)
            .clientSecret(Secret.of("planted-2-5ecr3t"))
            .build();

    assertThatThrownBy(() -> STORE.writeValueAsString(Map.of("login", login)))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining(
            "Credentials: The field password of the value cannot be stored: it is a credential")
        .hasMessageNotContaining("5ecr3t");
  }

  @Test
  void bareCredentialsAreRefusedOrRedacted() throws Exception {
    Secret secret = Secret.of("planted-1-5ecr3t");
    for (Object credential :
        List.of(secret, AccessToken.of(secret), OneTimeCode.of("planted-1-5ecr3t"))) {
      assertThatThrownBy(() -> STORE.writeValueAsString(List.of(credential)))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("a credential")
          .hasMessageNotContaining("5ecr3t");
      assertThat(PRINT.writeValueAsString(List.of(credential))).isEqualTo("[\"<secret>\"]");
    }
  }

  @Test
  void oneTimeCodeIsNotUsedUpByPrinting() throws Exception {
    OneTimeCode code = OneTimeCode.of("123456");

    PRINT.writeValueAsString(code);

    assertThat(code.next()).isEqualTo("123456");
  }

  @Test
  void printedJsonHasTheNamesAndHarmlessValues() throws Exception {
    BuyOrder order =
        BuyOrder.fromJson("{\"amount\":\"250.00\",\"pair\":\"btceur\",\"later\":\"unknown\"}");

    assertThat(PRINT.writeValueAsString(order))
        .isEqualTo("{\"amount\":\"250.00\",\"pair\":\"btceur\"}");
    assertThat(PRINT.writeValueAsString(User.fromJson("{\"email\":\"jane@example.com\"}")))
        .isEqualTo("{\"email\":\"<personal>\"}");
  }

  @Test
  void printedJsonIsNotRead() {
    assertThatThrownBy(() -> PRINT.readValue("{}", BuyOrder.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("JSON for Purpose.PRINT is not read.");
  }
}
