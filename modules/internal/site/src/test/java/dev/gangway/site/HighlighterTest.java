package dev.gangway.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.site.Highlighter.Token;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the colours of code mean. */
final class HighlighterTest {

  @ParameterizedTest
  @ValueSource(strings = {"java", "kotlin", "xml", "yaml", "json", "sh", "text", ""})
  void tokensMakeUpTheCode(String language) {
    String code = "\"open\n/* never closed\n<a b=\"c\">${d}</a> # 'e\n - f: 1_000L\n\t$G --h @i\n";

    assertThat(Highlighter.tokens(language, code).stream().map(Token::text))
        .isNotEmpty()
        .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(code));
  }

  @Test
  void javaIsDivided() {
    assertThat(kinds("java", "@Test void a() { return new Url(\"b // c\", 2L); } // d"))
        .isEqualTo(
            "annotation:@Test keyword:void keyword:return keyword:new type:Url"
                + " string:\"b // c\" number:2L comment:// d");
  }

  @Test
  void textBlocksOfJavaAreStrings() {
    assertThat(kinds("java", "\"\"\"\n a \"b\" new\n\"\"\" + 1"))
        .isEqualTo("string:\"\"\"\n a \"b\" new\n\"\"\" number:1");
  }

  @Test
  void keysAndValuesOfDataDiffer() {
    assertThat(kinds("json", "{\"a\": \"b\", \"c\": [1.5, null]}"))
        .isEqualTo("key:\"a\" string:\"b\" key:\"c\" number:1.5 keyword:null");
    assertThat(kinds("yaml", "a:\n  - b-c: 'd' # e\n    f: true"))
        .isEqualTo("key:a key:b-c string:'d' comment:# e key:f keyword:true");
  }

  @Test
  void tagsAndCommandsAreDivided() {
    assertThat(kinds("xml", "<a b=\"c\">d</a><!-- e -->"))
        .isEqualTo(
            "keyword:<a key:b string:\"c\" keyword:> keyword:</a keyword:> comment:<!-- e -->");
    assertThat(kinds("sh", "make demo EXAMPLE=A # b"))
        .isEqualTo("keyword:make key:EXAMPLE comment:# b");
  }

  private static String kinds(String language, String code) {
    return Highlighter.tokens(language, code).stream()
        .filter(token -> !token.kind().isEmpty())
        .map(token -> token.kind() + ":" + token.text())
        .collect(Collectors.joining(" "));
  }
}
