package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gangway.auth.Secret;
import dev.gangway.core.spec.RequestRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pattern is held against a text of any length, within bounds of time and stack. */
@Timeout(10)
final class MatchedTextTest {
  private final RequestRules rules = RequestRules.of("NewBank");

  @Test
  void patternThatRecursesForEachCharacterRefusesWithoutAnError() {
    rules.pattern("iban", "a".repeat(200_000), "^([a-z]|[0-9])*\\z");

    assertThatIllegalArgumentException()
        .isThrownBy(rules::check)
        .withMessage(
            "NewBank breaks what the provider documents: iban matches ^([a-z]|[0-9])*\\z, which its "
                + "200000 characters take too long to tell.");
  }

  @Test
  void patternThatDoublesItsStepsWithEachCharacterRefusesInTime() {
    rules.pattern("iban", Secret.of("a".repeat(60) + "!"), "^(.*a){25}\\z");

    assertThatIllegalArgumentException()
        .isThrownBy(rules::check)
        .withMessageEndingWith("which its 61 characters take too long to tell.");
  }

  @Test
  void patternIsNotTriedOnATextOfAnotherLength() {
    rules
        .length("iban", "a".repeat(200_000), 0, 34)
        .pattern("iban", "a".repeat(200_000), "^([a-z]|[0-9])*\\z")
        .pattern("swift", "four", "^[A-Z]+\\z");

    assertThatIllegalArgumentException()
        .isThrownBy(rules::check)
        .withMessage(
            "NewBank breaks what the provider documents: iban has at most 34 characters, not 200000; "
                + "swift matches ^[A-Z]+\\z, which its 4 characters do not.");
  }

  @Test
  void longTextThatMatchesPasses() {
    rules.pattern("file", "QUJD".repeat(4_000_000), "^[A-Za-z0-9+/]+={0,2}\\z");

    assertThatCode(rules::check).doesNotThrowAnyException();
  }
}
