package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

  @Test
  void wordsAreFoundInProseAndNotInCode() {
    String page =
        """
        # What is read

        The answer of `answer()` is no response, [see](answer.md).

        ```java
        String answer;
        ```

        The server answers with 200.
        """;

    assertThat(found(Prose.MARKDOWN, page))
        .containsExactly(
            "page:1: \"# What\", better: a sentence whose subject is the one that acts",
            "page:3: \"answer\", better: response",
            "page:3: \"is no\", better: is not a, has no");
  }

  @Test
  void commentsAndTextsOfJavaAreProse() {
    String source =
        """
        /** The client's answer. */
        String answer = "one line a call"; // a look-up
        """;

    assertThat(found(Prose.JAVA, source))
        .containsExactly(
            "page:1: \"answer\", better: response",
            "page:2: \"one line a call\", better: per",
            "page:2: \"look-up\", better: resolve, lookup");
  }

  @Test
  void commentsOfTemplatesAreProseAndTagsAreNot() {
    String template =
        """
        {{#members}}
        member {
        {{/members}}
          /** Returns the {{member}} of an answer. */
          Members.copy({{member}}); // a member
        """;

    assertThat(found(Prose.TEMPLATE, template))
        .containsExactly("page:4: \"answer\", better: response");
  }

  @Test
  void descriptionsOfSpecsAreProseAndExamplesAreNot() {
    String spec =
        """
        description: >-
          The answer
          of a member.
        example: answer
        """;

    assertThat(found(Prose.SPEC, spec)).hasSize(2);
  }

  private static List<String> found(Prose kind, String text) {
    return Vocabulary.found(Path.of("page"), kind.lines(text));
  }
}
