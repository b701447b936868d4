package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.schema.RedactedNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names redact a value, and which only look like them. */
class RedactedNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "new_password",
        "passwordConfirmation",
        "password-hash",
        "passwd",
        "access_token",
        "refreshToken",
        "accesstoken",
        "X-Auth-Token",
        "clientSecret",
        "client_secret",
        "webhookSecretValue",
        "apiKey",
        "X-API-Key",
        "apikey",
        "privateKey",
        "credentials",
        "jwt",
        "id_token",
        "codeVerifier"
      })
  void credentialsAreSecretUnlessTheyAreNumbers(String name) {
    assertThat(RedactedNames.of("Thing", name, false)).isEqualTo("secret");
    assertThat(RedactedNames.of("Thing", name, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cardNumber",
        "card_number",
        "card-no",
        "CARD_NUMBER",
        "cardnumber",
        "CVV",
        "cvv2",
        "cvc2",
        "cvcCode",
        "ccv",
        "CSC",
        "cardVerificationValue",
        "card_security_number",
        "dpan",
        "fPAN",
        "creditcardnumber",
        "debitCardNo",
        "pan",
        "PAN",
        "userPIN",
        "PINCode",
        "pin",
        "otp",
        "otpCode",
        "one_time_code",
        "security_code",
        "verificationCode",
        "2fa_code"
      })
  void cardDataAndCodesAreSecretAlsoAsNumbers(String name) {
    assertThat(RedactedNames.of("Thing", name, false)).isEqualTo("secret");
    assertThat(RedactedNames.of("Thing", name, true)).isEqualTo("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passportNumber",
        "passport_no",
        "documentNumber",
        "ssn",
        "SSN",
        "iban",
        "IBANs",
        "bankAccountNumber",
        "account_number",
        "nationalId",
        "tax_id",
        "driversLicenseNumber"
      })
  void numbersOfDocumentsAndAccountsArePersonal(String name) {
    assertThat(RedactedNames.of("Thing", name, true)).isEqualTo("personal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "panel",
        "company",
        "shipping",
        "tokenType",
        "token_endpoint",
        "tokenExpiresIn",
        "secretary",
        "spin",
        "pinned",
        "hasPassword",
        "password_required",
        "passwordPolicy",
        "next_page_token",
        "pageToken",
        "continuationToken",
        "nextToken",
        "publicKey",
        "idempotencyKey",
        "tokenized",
        "cardType",
        "card_last4",
        "panLast4",
        "number",
        "code",
        "postalCode",
        "currencyCode",
        "key",
        "value",
        "orderNumber",
        "phone_number",
        "accountId",
        "expiry",
        "ibanRequired",
        "latin",
        "",
        "-"
      })
  void namesThatOnlyContainSuchWordsAreShown(String name) {
    assertThat(RedactedNames.of("Thing", name, false)).isEmpty();
  }

  @Test
  void bareNameIsReadWithItsOwner() {
    assertThat(RedactedNames.of("Card", "number", false)).isEqualTo("secret");
    assertThat(RedactedNames.of("card_request", "number", false)).isEqualTo("secret");
    assertThat(RedactedNames.of("OrderPaymentCardDetails", "number", false)).isEqualTo("secret");
    assertThat(RedactedNames.of("Passport", "number", false)).isEqualTo("personal");
    assertThat(RedactedNames.of("BankAccount", "number", false)).isEqualTo("personal");
    assertThat(RedactedNames.of("ClientSecret", "value", false)).isEqualTo("secret");
    assertThat(RedactedNames.of("Invoice", "number", false)).isEmpty();
    assertThat(RedactedNames.of("Currency", "code", false)).isEmpty();
    assertThat(RedactedNames.of("Card", "expiry", false)).isEmpty();
  }
}
