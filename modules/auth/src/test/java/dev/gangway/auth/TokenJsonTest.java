package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenJsonTest {

  @Test
  void allKindsOfValuesAreRead() {
    Map<String, Object> expected = new HashMap<>();
    expected.put("text", "a\"\\/\b\f\n\r\t\u00e4\ud83d\ude00\u20ac");
    expected.put("numbers", List.of(0.0, -0.0, 1.5, -12e3, 1e-2, 9007199254740991.0));
    expected.put("words", List.of(true, false));
    expected.put("nothing", null);
    expected.put("empty", List.of(Map.of(), List.of()));
    expected.put("", Map.of("a", 1.0));

    assertThat(
            TokenJson.object(
                " {\"text\" : \"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83d\\uDe00\u20ac\",\r\n\t"
                    + "\"numbers\":[0,-0,1.5,-12e3,1E-2,9007199254740991],"
                    + "\"words\":[true , false],\"nothing\":null,\"empty\":[{ },[ ]],"
                    + "\"\":{\"a\":7,\"a\":1}} \n"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"a\"",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":}",
        "{\"a\":[1,]}",
        "{\"a\":[1 2]}",
        "{\"a\":[1}",
        "{\"a\":01}",
        "{\"a\":-}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":1.}",
        "{\"a\":1e}",
        "{\"a\":0x1}",
        "{\"a\":NaN}",
        "{\"a\":1f}",
        "{\"a\":tru}",
        "{\"a\":True}",
        "{\"a\":\"}",
        "{\"a\":\"\\\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"\n\"}",
        "{\"a\":1}x",
        "{\"a\":1}{}",
        "{\"a\":1}//",
        "\ufeff{}",
        "{\"a\":\u0661}"
      })
  void anythingElseIsNotAnObject(String text) {
    assertThat(TokenJson.object(text)).isNull();
  }

  @Test
  void deepNestingIsNotAnObject() {
    assertThat(TokenJson.object("{\"a\":" + "[".repeat(254) + "]".repeat(254) + "}")).isNotNull();
    assertThat(TokenJson.object("{\"a\":" + "[".repeat(255) + "]".repeat(255) + "}")).isNull();
    assertThat(TokenJson.object("{\"a\":".repeat(1_000_000))).isNull();
  }
}
