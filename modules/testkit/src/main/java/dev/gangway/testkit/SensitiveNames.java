package dev.gangway.testkit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that secrets and personal values have: all that are redacted by default, and more. */
final class SensitiveNames {

  /** Of a name written as words with one space between and around them. */
  private static final Pattern SENSITIVE =
      Pattern.compile(
          " (passwords?|passwd|passcode|tokens?|secrets?|(api|private|secret|access) key|otp|pin|cvv|cvc"
              + "|iban|ibans|e mail|emails?|phones?|mobile|name|(sur|first|last|full|user|middle|maiden|given|family|holder)"
              + " ?names?|surname|holder|(date of )?birth( ?date| ?day)?|birthday|born|dob|address(es)?|street"
              + "|city|town|postcode|(post|postal|zip) ?code|zip|wallets?|(document|passport|card|account|tax)"
              + " (number|no)|(document|passport|tax) id|passport|ssn|images?|photos?|selfie|video|gender|nationality"
              + "|latitude|longitude|ip|fingerprint|tenant) ");

  static boolean includes(String name) {
    return !RedactedNames.of("", name, false).isEmpty() || sounds(name);
  }

  private static boolean sounds(String name) {
    String words = name.replaceAll("([a-z])([A-Z0-9])", "$1 $2").replaceAll("[^A-Za-z0-9]+", " ");
    return SENSITIVE.matcher(" " + words.toLowerCase(Locale.ROOT) + " ").find();
  }

  private SensitiveNames() {}
}
