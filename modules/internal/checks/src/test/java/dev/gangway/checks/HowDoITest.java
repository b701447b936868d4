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

/**
 * Each task of "How do I …" is short, and its code is part of a test that runs it. Each reason of
 * the FAQ links to its page.
 */
final class HowDoITest {
  private static final int LEAST_TASKS = 30;
  private static final int MOST_LINES = 10;
  private static final int MOST_SENTENCES = 2;

  private static final Pattern CODE = Pattern.compile("(?ms)^```java\\n(.*?)^```");
  private static final Pattern SENTENCE = Pattern.compile("[.?!](?:\\s|$)");

  private record Task(String title, String text, List<String> code) {
    static Task of(String section) {
      String title = section.lines().findFirst().orElse("");
      String prose =
          CODE.matcher(section.substring(title.length()))
              .replaceAll("")
              .replaceAll("(?m)^## .*", "")
              .replaceAll("`[^`]*`", "code");
      return new Task(
          title, prose, CODE.matcher(section).results().map(block -> block.group(1)).toList());
    }
  }

  private static List<Task> tasks() throws IOException {
    String[] sections = Repository.read("docs/how-do-i.md").split("(?m)^### ");
    return Arrays.stream(sections).skip(1).map(Task::of).toList();
  }

  @Test
  void pageHasThirtyTasks() throws IOException {
    assertThat(tasks()).hasSizeGreaterThanOrEqualTo(LEAST_TASKS);
  }

  @TestFactory
  Stream<DynamicTest> eachTaskIsShortAndRun() throws IOException {
    String run = tests();
    return tasks().stream()
        .map(
            task ->
                DynamicTest.dynamicTest(
                    task.title(),
                    () -> {
                      assertThat(SENTENCE.matcher(task.text()).results().count())
                          .isBetween(1L, (long) MOST_SENTENCES);
                      assertThat(task.code()).hasSize(1);
                      String code = folded(task.code().get(0));
                      assertThat(code.lines().count()).isLessThanOrEqualTo(MOST_LINES);
                      assertThat(run.contains(code)).as(code).isTrue();
                    }));
  }

  @Test
  void everyReasonOfTheFaqHasAPageBehindIt() throws IOException {
    String[] questions = Repository.read("docs/faq.md").split("(?m)^### ");

    assertThat(questions).hasSizeGreaterThan(10);
    assertThat(Arrays.stream(questions).skip(1))
        .allSatisfy(question -> assertThat(question).contains("?\n").contains(".md"));
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
