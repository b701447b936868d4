package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonDifferenceTest {

  @Test
  void numbersAreComparedByValue() {
    assertThat(response("{\"a\":1.50}", "{\"a\":1.5}")).isEmpty();
    assertThat(request("{\"a\":1.50}", "{\"a\":1.5}")).isEmpty();
    assertThat(response("{\"a\":1.5}", "{\"a\":1.51}")).containsExactly("/a is 1.51, not 1.5");
  }

  @Test
  void scaleOfTextCounts() {
    assertThat(response("[\"1.50\"]", "[\"1.5\"]")).containsExactly("/0 is \"1.5\", not \"1.50\"");
    assertThat(request("[\"1.50\"]", "[\"1.5\"]")).containsExactly("/0 is \"1.5\", not \"1.50\"");
  }

  @Test
  void decimalOfAResponseMayBeWrittenDifferently() {
    assertThat(response("\"6.304E-5\"", "\"0.00006304\"")).isEmpty();
    assertThat(response("\"6.0e-6\"", "\"0.000006\""))
        .containsExactly(" is \"0.000006\", not \"6.0e-6\"");
    assertThat(response("\"34.4425000\"", "34.4425000")).isEmpty();
    assertThat(response("\"34.4425000\"", "34.4425")).isNotEmpty();
    assertThat(response("0", "\"0\"")).isEmpty();
  }

  @Test
  void textThatIsNoDecimalKeepsItsForm() {
    assertThat(response("\"007\"", "7")).isNotEmpty();
    assertThat(response("\"+381\"", "\"381\"")).isNotEmpty();
    assertThat(request("\"6.304E-5\"", "\"0.00006304\"")).isNotEmpty();
    assertThat(request("\"1\"", "1")).isNotEmpty();
  }

  @Test
  void timeMayBeWrittenInAnotherForm() {
    assertThat(response("\"2026-01-31T12:30:00.000Z\"", "\"2026-01-31T12:30:00Z\"")).isEmpty();
    assertThat(response("\"2026-01-31T14:30:00+02:00\"", "\"2026-01-31T12:30:00Z\"")).isEmpty();
    assertThat(response("\"2026-01-31 12:30:00\"", "\"2026-01-31T12:30:00\"")).isEmpty();
    assertThat(response("\"2026-01-31T12:30:00Z\"", "\"2026-01-31T12:30:01Z\"")).isNotEmpty();
  }

  @Test
  void emptyTextOfAResponseNeedNotComeBack() {
    assertThat(response("{\"a\":\"\"}", "{}")).isEmpty();
    assertThat(response("{\"a\":[]}", "{\"a\":{}}")).isEmpty();
    assertThat(response("{\"a\":null}", "{}")).containsExactly("/a is missing, not null");
    assertThat(request("{\"a\":\"\"}", "{}")).containsExactly("/a is missing, not \"\"");
  }

  @Test
  void documentIsComparedByTheDigit() {
    assertThat(JsonDifference.ofDocument("", Json.read("1.50"), Json.read("1.5"))).isNotEmpty();
    assertThat(JsonDifference.ofDocument("", Json.read("\"1\""), Json.read("1"))).isNotEmpty();
    assertThat(JsonDifference.ofDocument("", Json.read("6.304E-5"), Json.read("0.00006304")))
        .isEmpty();
  }

  @Test
  void fieldAndItemThatAreNotDocumentedAreNamed() {
    assertThat(response("{\"a\":{}}", "{\"a\":{\"b\":1}}"))
        .containsExactly("/a/b is 1, but not documented");
    assertThat(response("{\"a\":[1]}", "{\"a\":[1,2]}")).containsExactly("/a has 2 items, not 1");
  }

  private static List<String> request(String expected, String actual) {
    return JsonDifference.ofRequest("", Json.read(expected), Json.read(actual));
  }

  private static List<String> response(String expected, String actual) {
    return JsonDifference.ofResponse("", Json.read(expected), Json.read(actual));
  }
}
