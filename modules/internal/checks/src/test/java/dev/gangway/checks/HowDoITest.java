package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each answer of "How do I …" is short, and its code is part of a test that runs it. */
final class HowDoITest {
  private static final int LEAST_ANSWERS = 30;
  private static final int MOST_LINES = 10;
  private static final int MOST_SENTENCES = 2;

  private static final Pattern CODE = Pattern.compile("(?ms)^```java\\n(.*?)^```");
  private static final Pattern SENTENCE = Pattern.compile("[.?!](?:\\s|$)");

  private record Answer(String task, String text, List<String> code) {
    static Answer of(String section) {
      String task = section.lines().findFirst().orElse("");
      String prose =
          CODE.matcher(section.substring(task.length()))
              .replaceAll("")
              .replaceAll("(?m)^## .*", "")
              .replaceAll("`[^`]*`", "code");
      return new Answer(
          task, prose, CODE.matcher(section).results().map(block -> block.group(1)).toList());
    }
  }

  private static List<Answer> answers() throws IOException {
    String[] sections = Repository.read("docs/how-do-i.md").split("(?m)^### ");
    return Arrays.stream(sections).skip(1).map(Answer::of).toList();
  }

  @Test
  void pageHasThirtyAnswers() throws IOException {
    assertThat(answers()).hasSizeGreaterThanOrEqualTo(LEAST_ANSWERS);
  }

  @TestFactory
  Stream<DynamicTest> eachAnswerIsShortAndRun() throws IOException {
    String run = tests();
    return answers().stream()
        .map(
            answer ->
                DynamicTest.dynamicTest(
                    answer.task(),
                    () -> {
                      assertThat(SENTENCE.matcher(answer.text()).results().count())
                          .isBetween(1L, (long) MOST_SENTENCES);
                      assertThat(answer.code()).hasSize(1);
                      String code = folded(answer.code().get(0));
                      assertThat(code.lines().count()).isLessThanOrEqualTo(MOST_LINES);
                      assertThat(run.contains(code)).as(code).isTrue();
                    }));
  }

  private static String tests() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (var file : Repository.files()) {
      if (file.getFileName().toString().matches("HowDoI\\w+Test\\.java")) {
        tests.append(folded(Repository.read(file.toString()))).append('\n');
      }
    }
    return tests.toString();
  }

  private static String folded(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
