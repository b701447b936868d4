package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.gangway.auth.Secret;
import dev.gangway.core.kiosk.OrderState;
import dev.gangway.core.spec.RequestRules;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RequestRulesTest {
  private final RequestRules rules = RequestRules.of("NewBank");

  @Test
  void missingFieldsAreNamedTogether() {
    rules.required("iban", null).required("swift", "INGDDEFF").required("currency", null);

    assertThatIllegalStateException()
        .isThrownBy(rules::check)
        .withMessage("NewBank needs iban, currency. Set them.");
  }

  @Test
  void nullWhereAValueIsNeededNamesTheField() {
    assertThatNullPointerException()
        .isThrownBy(() -> RequestRules.notNull(null, "NewBank.iban"))
        .withMessage("NewBank.iban must not be null: it is required. Give it a value.");
  }

  @Test
  void brokenRulesNameTheFieldTheRuleAndTheSizeButNotTheValue() {
    rules
        .length("bankName", "a planted name", 0, 5)
        .length("swift", "four", 8, 11)
        .length("pin", Secret.of("planted"), 4, 4)
        .length("note", "", 1, Integer.MAX_VALUE)
        .pattern("iban", "planted iban", "^[A-Z0-9]+\\z")
        .size("tags", List.of(), 1, 3);

    assertThatIllegalArgumentException()
        .isThrownBy(rules::check)
        .withMessage(
            "NewBank breaks what the provider documents: bankName has at most 5 characters, not 14; "
                + "swift has 8 to 11 characters, not 4; pin has exactly 4 characters, not 7; "
                + "note has at least 1 characters, not 0; "
                + "iban matches ^[A-Z0-9]+\\z, which its 12 characters do not; "
                + "tags has 1 to 3 elements, not 0.");
  }

  @Test
  void numbersKeepTheirBoundsWhateverTheirType() {
    rules
        .minimum("amount", new BigDecimal("0.00"), "0", true)
        .minimum("count", 0L, "1", false)
        .maximum("ttl", 3_153_600_001L, "3153600000", false)
        .maximum("share", BigDecimal.ONE, "1", true);

    assertThatIllegalArgumentException()
        .isThrownBy(rules::check)
        .withMessage(
            "NewBank breaks what the provider documents: amount is more than 0; count is at least 1; "
                + "ttl is at most 3153600000; share is less than 1.");
  }

  @Test
  void fieldsThatExcludeEachOtherAreNotGivenTogether() {
    rules.exclusive("hash, address", "0xab", "bc1q");

    assertThatIllegalArgumentException()
        .isThrownBy(rules::check)
        .withMessage(
            "NewBank breaks what the provider documents: of hash, address at most one is given, not 2.");
  }

  @Test
  void fieldThatIsRequiredIfAnotherHasAValueIsMissingOnlyThen() {
    boolean bought = RequestRules.isAny(OrderState.PAID, "paid", "done");

    rules.requiredIf("iban", null, bought, "state is paid or done");

    assertThat(bought).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(rules::check)
        .withMessage("NewBank needs iban (because state is paid or done). Set it.");
  }

  @Test
  void fieldThatIsAllowedIfAnotherHasAValueIsRefusedOtherwise() {
    boolean second = RequestRules.isAny(2L, "1");

    rules.allowedIf("alias", "a", second, "version is 1").entries("labels", Map.of("a", 1), 2, 3);

    assertThatIllegalArgumentException()
        .isThrownBy(rules::check)
        .withMessage(
            "NewBank breaks what the provider documents: alias is allowed only if version is 1; "
                + "labels has 2 to 3 entries, not 1.");
  }

  @Test
  void ruleLooksAtTheTextThatIsSent() {
    rules
        .length("address", URI.create("https://example.com"), 0, 10)
        .pattern("price", new BigDecimal("1E+3"), "^1000$")
        .length("state", OrderState.of("a&b"), 3, 3);

    assertThatIllegalArgumentException()
        .isThrownBy(rules::check)
        .withMessage(
            "NewBank breaks what the provider documents: address has at most 10 characters, not 19.");
  }

  @Test
  void valuesWithinTheRulesAndAbsentOnesPass() {
    rules
        .required("bankName", "ING")
        .length("bankName", "ŽŽ😀", 3, 3)
        .length("alias", null, 1, 2)
        .pattern("iban", null, "^x")
        .minimum("amount", BigDecimal.TEN, "10", false)
        .maximum("amount", null, "1", true)
        .size("tags", null, 1, 1)
        .exclusive("hash, address", null, "bc1q")
        .requiredIf("iban", null, false, "never")
        .requiredIf("iban", "x", true, "always")
        .allowedIf("alias", null, false, "never")
        .entries("labels", null, 1, 1);

    assertThatCode(rules::check).doesNotThrowAnyException();
  }
}
