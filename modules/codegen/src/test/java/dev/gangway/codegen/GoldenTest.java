package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the generated files of each construct. After a wanted change, {@code
 * -Dgolden.update=true} rewrites the expected files.
 */
class GoldenTest {
  private static final List<String> UNWANTED =
      List.of(
          "\\bdouble\\b",
          "\\bfloat\\b",
          "\\bDouble\\b",
          "\\bFloat\\b",
          "\\bObject\\b(?! other\\))",
          "java\\.lang\\.reflect",
          "Class\\.forName",
          "\\b20\\d\\d\\b",
          "[ \\t]+$",
          "\\t",
          "^(?!import |  @|.*@see ).{121,}$",
          "\\n\\n\\n",
          "\\n\\n\\z");

  static List<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void constructIsGeneratedAsExpected(GoldenCase construct) throws IOException {
    if (GoldenCase.UPDATE) {
      construct.update();
    }

    String difference = Difference.between(construct.expected(), construct.shown());

    assertThat(difference)
        .withFailMessage(
            "%s is generated otherwise than expected. If that is wanted, run with -Dgolden.update=true.%n%s",
            construct, difference)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void constructShowsAtLeastOneFile(GoldenCase construct) throws IOException {
    assertThat(construct.shown()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everythingGeneratedCompilesWithoutWarning(GoldenCase construct) throws IOException {
    assertThat(MemoryCompiler.complaints(construct.generated())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatedCodeIsPlain(GoldenCase construct) {
    construct
        .generated()
        .forEach(
            (file, source) ->
                UNWANTED.forEach(
                    unwanted ->
                        assertThat(Pattern.compile(unwanted, Pattern.MULTILINE).matcher(source))
                            .as("%s holds %s", file, unwanted)
                            .matches(matcher -> !matcher.find())));
  }
}
