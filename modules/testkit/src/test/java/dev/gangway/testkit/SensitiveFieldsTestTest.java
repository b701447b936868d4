package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

final class SensitiveFieldsTestTest {

  /** Reads an object's text field as {@code read} says. */
  abstract static class TextCodec<T> extends JsonAdapter<T> {
    abstract T read(String value);

    String text(JsonReader reader) throws IOException {
      return reader.nextString();
    }

    @Override
    public final T fromJson(JsonReader reader) throws IOException {
      reader.beginObject();
      reader.nextName();
      T read = read(text(reader));
      reader.endObject();
      return read;
    }

    @Override
    public final void toJson(JsonWriter writer, T value) {
      throw new UnsupportedOperationException();
    }
  }

  public record Silent(String value) {
    public static JsonAdapter<Silent> jsonAdapter() {
      return new TextCodec<>() {
        @Override
        Silent read(String value) {
          return new Silent(value);
        }
      };
    }

    @Override
    public String toString() {
      return "Silent[value=<personal>]";
    }
  }

  public record Talkative(String value) {
    public static JsonAdapter<Talkative> jsonAdapter() {
      return new TextCodec<>() {
        @Override
        Talkative read(String value) {
          return new Talkative(value);
        }
      };
    }
  }

  public record Forgetful() {
    public static JsonAdapter<Forgetful> jsonAdapter() {
      return new TextCodec<>() {
        @Override
        Forgetful read(String value) {
          return new Forgetful();
        }
      };
    }
  }

  public record Complaining(String value) {
    public static JsonAdapter<Complaining> jsonAdapter() {
      return new TextCodec<>() {
        @Override
        Complaining read(String value) {
          return new Complaining(value);
        }

        @Override
        String text(JsonReader reader) throws IOException {
          if (reader.peek() != JsonReader.Token.STRING) {
            throw new JsonDataException(
                reader.getPath() + " is not a text: " + reader.readJsonValue());
          }
          return reader.nextString();
        }
      };
    }

    @Override
    public String toString() {
      return "Complaining[value=<secret>]";
    }
  }

  abstract static class OfTheShop extends SensitiveFieldsTest {
    @Override
    protected Spec spec() {
      return Spec.ofResource(SensitiveFieldsTestTest.class, "shop.yaml");
    }

    @Override
    protected Class<?> client() {
      return Shop.class;
    }
  }

  static class WithSilent extends OfTheShop {
    @Override
    Class<?> model(String schema) {
      return Silent.class;
    }
  }

  static class WithTalkative extends OfTheShop {
    @Override
    Class<?> model(String schema) {
      return Talkative.class;
    }
  }

  static class WithForgetful extends OfTheShop {
    @Override
    Class<?> model(String schema) {
      return Forgetful.class;
    }
  }

  static class WithComplaining extends OfTheShop {
    @Override
    Class<?> model(String schema) {
      return Complaining.class;
    }
  }

  @Test
  void modelThatPrintsNothingPasses() {
    assertThat(run(WithSilent.class))
        .containsAllEntriesOf(Map.of("Buyer.email", "", "Buyer.born", ""));
  }

  @Test
  void namesThatSoundSensitiveWithoutAMarkAreTold() {
    assertThat(run(WithSilent.class))
        .containsEntry(
            "fieldsThatSoundSensitiveAreMarked()",
            "Say x-sensitive: secret, personal or none of Buyer.city: their names sound like it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "firstName",
        "full_name",
        "client_secret",
        "apiKey",
        "access_token",
        "e-mail",
        "dateOfBirth",
        "IBAN",
        "walletAddress",
        "documentNumber",
        "cardImage1",
        "phoneNumber"
      })
  void namesOfSecretAndPersonalValuesAreKnown(String name) {
    assertThat(SensitiveNames.includes(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "status", "shipping", "idempotency_key", "tokenized"})
  void otherNamesAreFree(String name) {
    assertThat(SensitiveNames.includes(name)).isFalse();
  }

  @Test
  void valueThatIsPrintedFailsByItsName() {
    assertThat(run(WithTalkative.class))
        .containsEntry(
            "Buyer.email",
            "Buyer.email: the string form shows its value: Talkative[value=planted-5ecr3t]")
        .containsEntry(
            "Buyer.born", "Buyer.born: the string form shows its value: Talkative[value=06/87]");
  }

  @Test
  void fieldThatTheModelDropsFails() {
    assertThat(run(WithForgetful.class).get("Buyer.email"))
        .isEqualTo("Buyer.email: the model keeps 0 values of {\"email\":\"planted-5ecr3t\"}.");
  }

  @Test
  void messageThatShowsAWrongValueFails() {
    assertThat(run(WithComplaining.class).get("Buyer.email"))
        .isEqualTo(
            "Buyer.email: the message about {\"email\":[\"planted-5ecr3t\"]} shows its value: "
                + "$.email is not a text: [planted-5ecr3t]");
  }

  /** Returns each dynamic test's failure, empty when it succeeded. */
  private static Map<String, String> run(Class<? extends SensitiveFieldsTest> test) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(test))
        .execute()
        .testEvents()
        .finished()
        .stream()
        .collect(
            Collectors.toMap(
                event -> event.getTestDescriptor().getDisplayName(),
                SensitiveFieldsTestTest::message));
  }

  private static String message(Event event) {
    return Objects.requireNonNullElse(
        event
            .getRequiredPayload(TestExecutionResult.class)
            .getThrowable()
            .map(Throwable::getMessage)
            .orElse(""),
        "");
  }
}
