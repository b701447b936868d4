package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.json.RawJson;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.ShelvesApi;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text on the wire for each of OpenAPI's styles; the expected texts are its own examples. */
class StyledParameterTest {
  private static final RawJson COLORS = RawJson.of("[\"blue\",\"black\",\"brown\"]");
  private static final RawJson RGB = RawJson.of("{\"R\":100,\"G\":200,\"B\":150}");

  @RegisterExtension final KioskServer server = new KioskServer();

  private ShelvesApi shelves() {
    return server.client().shelves();
  }

  private RecordedRequest sent(ApiCall<?> call) {
    server.answers(204, "");
    call.execute();
    return server.request();
  }

  private String target(ApiCall<?> call) {
    return sent(call).getTarget();
  }

  @Test
  void listIsJoinedByItsDelimiterAndItsValuesCannotHoldIt() {
    List<String> values = List.of("a,b", "c|d e");

    assertThat(target(shelves().list(values, values, values)))
        .isEqualTo(
            "/shelves?fixed=1&a%20b=a%2Cb,c%7Cd%20e&spaced=a%2Cb%20c%7Cd%20e&piped=a%2Cb%7Cc%7Cd%20e");
  }

  @Test
  void nullAndEmptyListsAreNotSent() {
    assertThat(target(shelves().list(null, List.of(), null))).isEqualTo("/shelves?fixed=1");
  }

  @Test
  void nullElementsAreLeftOut() {
    assertThat(target(shelves().list(Arrays.asList("a", null, "b"), null, null)))
        .isEqualTo("/shelves?fixed=1&a%20b=a,b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"R\":100,\"G\":200} | filter%5BR%5D=100&filter%5BG%5D=200",
        "{\"a\":{\"b\":\"x y\"},\"none\":null} | filter%5Ba%5D%5Bb%5D=x%20y",
        "{\"wei\":[184467440737095516160]} | filter%5Bwei%5D%5B%5D=184467440737095516160",
        "{\"a\":[1,2.50]} | filter%5Ba%5D%5B%5D=1&filter%5Ba%5D%5B%5D=2.50",
        "[{\"a\":1},{\"a\":true}] | filter%5B0%5D%5Ba%5D=1&filter%5B1%5D%5Ba%5D=true",
      })
  void deepObjectNamesItsPropertiesInBrackets(String json, String query) {
    assertThat(target(shelves().deep(RawJson.of(json)))).isEqualTo("/shelves?" + query);
  }

  @Test
  void explodedObjectIsOneParameterPerProperty() {
    assertThat(target(shelves().exploded(RGB))).isEqualTo("/shelves?R=100&G=200&B=150");
    assertThat(target(shelves().exploded(RawJson.of("{\"a\":[1,2],\"b\":{\"c\":3}}"))))
        .isEqualTo("/shelves?a=1&a=2&b=%7B%22c%22%3A3%7D");
  }

  @Test
  void explodedListRepeatsTheParameter() {
    assertThat(target(shelves().exploded(COLORS)))
        .isEqualTo("/shelves?filter=blue&filter=black&filter=brown");
  }

  @Test
  void joinedObjectIsOneParameter() {
    assertThat(target(shelves().joined(RGB))).isEqualTo("/shelves?filter=R,100,G,200,B,150");
  }

  @Test
  void jsonParameterIsEncodedAsAWhole() {
    RecordedRequest request = sent(shelves().json(Map.of("a&b", "c=d")));

    assertThat(request.getUrl().queryParameter("filter")).isEqualTo("{\"a&b\":\"c=d\"}");
    assertThat(request.getTarget()).isEqualTo("/shelves?filter=%7B%22a%26b%22%3A%22c%3Dd%22%7D");
  }

  @Test
  void valueIsWrittenAsItStandsInJson() {
    assertThat(target(shelves().since(Instant.ofEpochSecond(1_700_000_000))))
        .isEqualTo("/shelves?since=1700000000");
  }

  @Test
  void halfASurrogatePairIsRefused() {
    RawJson half = RawJson.of("[\"\\ud83d\"]");
    List<String> halves = List.of("\ude00");

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> shelves().list(halves, null, null),
            () -> shelves().json(Map.of("a", "\ude00")),
            () -> shelves().deep(half),
            () -> shelves().exploded(half),
            () -> shelves().joined(half),
            () -> shelves().simple(half))) {
      assertThatThrownBy(call)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(
              " cannot be sent: its character 1 of 1 is half of a surrogate pair. Look for text"
                  + " cut in two.");
    }
  }

  @Test
  void refusedValueIsNamedByItsParameter() {
    RawJson large = RawJson.of("{\"a\":[1e999999999]}");
    RawJson half = RawJson.of("{\"\\ud83d\":1}");

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> shelves().deep(large),
            () -> shelves().exploded(large),
            () -> shelves().joined(half),
            () -> shelves().json(Map.of("a", "\ude00")))) {
      assertThatThrownBy(call)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("The (field . of the )?parameter filter cannot be sent: it.*");
    }
  }

  @Test
  void pathHasTheStyleSimple() {
    assertThat(target(shelves().simple(COLORS))).isEqualTo("/shelves/blue,black,brown/boxes");
    assertThat(target(shelves().simple(RGB))).isEqualTo("/shelves/R,100,G,200,B,150/boxes");
    assertThat(target(shelves().simpleExploded(RGB))).isEqualTo("/shelves/R=100,G=200,B=150/boxes");
    assertThat(target(shelves().simple(RawJson.of("[\"a/b\",\"c,d?\"]"))))
        .isEqualTo("/shelves/a%2Fb,c%2Cd%3F/boxes");
  }

  @Test
  void pathHasTheStyleLabel() {
    assertThat(target(shelves().label(COLORS))).isEqualTo("/shelves.blue,black,brown");
    assertThat(target(shelves().label(RGB))).isEqualTo("/shelves.R,100,G,200,B,150");
    assertThat(target(shelves().labelExploded(COLORS))).isEqualTo("/shelves.blue.black.brown");
    assertThat(target(shelves().labelExploded(RGB))).isEqualTo("/shelves.R=100.G=200.B=150");
  }

  @Test
  void pathHasTheStyleMatrix() {
    assertThat(target(shelves().matrix(RawJson.of("\"blue\"")))).isEqualTo("/shelves;id=blue");
    assertThat(target(shelves().matrix(COLORS))).isEqualTo("/shelves;id=blue,black,brown");
    assertThat(target(shelves().matrix(RGB))).isEqualTo("/shelves;id=R,100,G,200,B,150");
    assertThat(target(shelves().matrixExploded(COLORS)))
        .isEqualTo("/shelves;id=blue;id=black;id=brown");
    assertThat(target(shelves().matrixExploded(RGB))).isEqualTo("/shelves;R=100;G=200;B=150");
  }

  @Test
  void headerIsJoinedByCommas() {
    RecordedRequest request = sent(shelves().headers(List.of("1", "2"), RGB));

    assertThat(request.getHeaders().values("x-ids")).containsExactly("1,2");
    assertThat(request.getHeaders().values("x-at")).containsExactly("R=100,G=200,B=150");
  }

  @Test
  void emptyHeaderIsNotSent() {
    RecordedRequest request = sent(shelves().headers(List.of(), null));

    assertThat(request.getHeaders().names()).doesNotContain("x-ids", "x-at");
  }

  @Test
  void valueThatNoHeaderCanCarryIsRefused() {
    assertThatThrownBy(() -> shelves().headers(List.of("a\nb"), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The value for the header x-ids cannot be sent");
  }

  @Test
  void cookiesStandInOneHeaderAndCannotAddOthers() {
    RecordedRequest request = sent(shelves().cookies("dark; admin=1", List.of("1", "2")));

    assertThat(request.getHeaders().values("Cookie"))
        .containsExactly("theme=dark%3B%20admin%3D1; ids=1,2");
  }

  @Test
  void cookieThatIsNotGivenIsNotSent() {
    assertThat(sent(shelves().cookies(null, List.of())).getHeaders().names())
        .doesNotContain("Cookie");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {"\".\"", "[]", "\"/../a\"", "\"a\\nb\""})
  void valueThatWouldCallAnotherPathIsRefused(String json) {
    assertThatThrownBy(() -> shelves().label(RawJson.of(json)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The path parameter id cannot be sent: ");
  }
}
