package dev.gangway.testkit;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of credentials, card data, and numbers of documents and accounts. The generator and the
 * testkit have this class alike; a test holds the two equal.
 *
 * <p>A name is read as words, whether they are written {@code cardNumber}, {@code card_number} or
 * {@code CARD-NUMBER}. Its last words decide, so that {@code accessToken} is a credential and
 * {@code tokenType}, {@code passwordRequired} and {@code tokenExpiresIn} are not.
 */
final class RedactedNames {
  /** What is shown instead of a credential or of card data. */
  static final String SECRET = "secret";

  /** What is shown instead of a number that identifies a person. */
  static final String PERSONAL = "personal";

  private static final String NUMBER = "(number|no|num|nr)";

  /** Credentials that are never numbers: {@code maxTokens: integer} counts something. */
  private static final String TEXTS =
      "(passwords?|passwd|pwd|pass word|pass ?phrases?|secrets?|clientsecret|tokens?"
          + "|(access|refresh|auth|id|bearer|session)tokens?|jwt|bearer|credentials?"
          + "|(api|private|secret|access|encryption|signing|shared|master|session|auth|app) keys?"
          + "|(api|private|secret|access)keys?|code verifier|client assertion|mnemonic"
          + "|(seed|recovery|mnemonic) (phrase|words)|(security|secret) answer|cookie)";

  private static final String CODES =
      "(pins?|pin ?code|pass ?code|t?otps?|one time (code|pin|password)"
          + "|(security|verification|auth|authentication|authorization|access|activation|recovery|backup"
          + "|reset|login|sms|mfa|fa|factor|otp) codes?"
          + "|cvv|cvc|cvn|ccv|csc|cav|cavv|card (verification|security) (value|number|data)"
          + "|[df]?pans?|((credit|debit|bank|payment)?card|cc|pan) ?"
          + NUMBER
          + "|(credit|debit|bank|payment) card|ccn|track( data)?|magstripe|cryptogram|pin block)";

  private static final String NUMBERS =
      "(ibans?|iban"
          + NUMBER
          + "|(account|document|passport|id|identity|identification|licen[cs]e|permit|visa|social security"
          + "|insurance|national|tax|taxpayer|personal|bank account) "
          + NUMBER
          + "|(account|document|passport|tax)"
          + NUMBER
          + "|(passport|tax|taxpayer|national|government|personal) id(entifier)?|taxid|passports?"
          + "|drivers? licen[cs]e|ssn|nino?|bsn|cpf|curp|aadhaa?r|pesel|dni|nric|itin|tin|mrz)";

  /** What may follow the words that decide. */
  private static final String ENDING =
      "( (\\d+|value|number|no|code|hash|salt|text|string|digits|data|confirm|confirmation|repeat|again|new|old"
          + "|current|encrypted|plain|plaintext|raw|base|masked))*";

  private static final Pattern TEXT = ending(TEXTS);
  private static final Pattern CODE = ending(CODES);
  private static final Pattern DOCUMENT = ending(NUMBERS);

  /** Tokens that say where to go on, and what only says whether there is a secret. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          " (page|paging|pagination|next|previous|prev|continuation|continue|cursor|sync|resume|scroll"
              + "|start|starting|delta|change|idempotency)( \\w+)? tokens? | public \\w+ |^ (has|is|needs|requires) ");

  /** Names that mean nothing without the name of what they belong to. */
  private static final Pattern BARE = Pattern.compile(" (number|no|num|nr|value|key|code) ");

  private static final Pattern KIND_OF_MESSAGE =
      Pattern.compile(
          "( (request|response|details?|data|info|input|output|dto|object|model|base|params|resource|body"
              + "|create|update|new|type|attributes|spec|v?\\d+))+ $");

  /**
   * Returns what is shown instead of a value with this name, or an empty string where the value can
   * be shown.
   *
   * @param owner the name of what the value belongs to: {@code number} of {@code CardRequest} is a
   *     card number
   * @param numeric whether the value is always a number
   */
  static String of(String owner, String name, boolean numeric) {
    String words = words(name);
    String found = of(words, numeric);
    if (found.isEmpty() && BARE.matcher(words).matches()) {
      return of(
          KIND_OF_MESSAGE.matcher(words(owner)).replaceAll("").stripTrailing() + words, numeric);
    }
    return found;
  }

  private static String of(String words, boolean numeric) {
    if (HARMLESS.matcher(words).find()) {
      return "";
    }
    if (CODE.matcher(words).find() || (!numeric && TEXT.matcher(words).find())) {
      return SECRET;
    }
    return DOCUMENT.matcher(words).find() ? PERSONAL : "";
  }

  private static Pattern ending(String words) {
    return Pattern.compile(" " + words + ENDING + " $");
  }

  /** Returns the words in lower case, with one space before, between and after them. */
  static String words(String name) {
    String words =
        name.replaceAll("([a-z])([A-Z])", "$1 $2")
            .replaceAll("([A-Z])(?![A-Z]s(?![a-z]))([A-Z][a-z])", "$1 $2")
            .replaceAll("([A-Za-z])(\\d)", "$1 $2")
            .replaceAll("(\\d)([A-Za-z])", "$1 $2")
            .replaceAll("[^A-Za-z0-9]+", " ")
            .strip();
    return " " + words.toLowerCase(Locale.ROOT) + " ";
  }

  private RedactedNames() {}
}
