package dev.gangway.codegen.print;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Makes Java names of the names in a document. */
public final class JavaNames {
  /** Simple names that generated files use; a schema of that name would hide them. */
  private static final Set<String> TAKEN_TYPES =
      Set.of(
          "ApiCall",
          "ApiClient",
          "ArrayList",
          "BigDecimal",
          "Body",
          "Builder",
          "CallSnapshot",
          "ChoiceCodec",
          "ClientBuilder",
          "Codec",
          "Collections",
          "DELETE",
          "Download",
          "Envelope",
          "EventFields",
          "EventShape",
          "FieldNames",
          "FilePart",
          "FormField",
          "GET",
          "GeneratedEnum",
          "HEAD",
          "HTTP",
          "Header",
          "Headers",
          "IOException",
          "Idempotent",
          "Instant",
          "JsonAdapter",
          "JsonCodec",
          "JsonInput",
          "JsonOutput",
          "JsonReader",
          "JsonWriter",
          "Known",
          "ParameterLimits",
          "LinkedHashMap",
          "List",
          "ListCodec",
          "LocalDate",
          "LocalDateTime",
          "Map",
          "MapCodec",
          "RecordFields",
          "Nullable",
          "Objects",
          "OPTIONS",
          "OneTimeCode",
          "OpenEnum",
          "OpenEnumCodec",
          "OpenIntegerEnum",
          "OpenState",
          "Operation",
          "OptionalBody",
          "PATCH",
          "PageField",
          "Pages",
          "POST",
          "PUT",
          "Path",
          "PatternDates",
          "Query",
          "RawJson",
          "RequestRules",
          "Scalars",
          "Secret",
          "SentJson",
          "Sensitive",
          "Set",
          "StatusCodec",
          "Styled",
          "Tag",
          "URI",
          "UUID",
          "UnionCodec",
          "Unrecognized",
          "Upload",
          "WebhookBody",
          "WebhookSignature",
          "WebhookSource",
          "YearMonth");

  private static final Pattern FOREIGN_WORD =
      Pattern.compile("(?<![A-Za-z0-9])(?:(?![A-Za-z0-9])[\\p{L}\\p{M}\\p{N}])+(?![A-Za-z0-9])");

  /** Methods that a record has already. */
  private static final Set<String> TAKEN_MEMBERS =
      Set.of(
          "additionalFields",
          "additionalProperties",
          "builder",
          "clone",
          "finalize",
          "fromJson",
          "getClass",
          "hashCode",
          "jsonAdapter",
          "notify",
          "notifyAll",
          "toBuilder",
          "toJson",
          "toString",
          "wait");

  /**
   * Returns {@code bank_account-id} as {@code BankAccountId}. A type of {@code java.lang} and one
   * that generated files use keep their name: {@code Error} becomes {@code ErrorModel}.
   */
  public static String type(String name) {
    StringBuilder type = new StringBuilder();
    for (String word : words(inAscii(name))) {
      type.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    if (type.isEmpty() || !Character.isJavaIdentifierStart(type.charAt(0))) {
      type.insert(0, "Type");
    }
    return isTaken(type.toString()) ? type + "Model" : type.toString();
  }

  private static boolean isTaken(String type) {
    return TAKEN_TYPES.contains(type) || LanguageTypes.contains(type);
  }

  /**
   * Returns {@code bank_account-id} as {@code bankAccountId}; a keyword gets an underscore at its
   * end.
   */
  public static String member(String name) {
    StringBuilder member = new StringBuilder();
    for (String word : words(signed(name))) {
      String head = word.substring(0, 1);
      member.append(
          member.isEmpty() ? lowerHead(word) : head.toUpperCase(Locale.ROOT) + word.substring(1));
    }
    if (member.isEmpty() || !Character.isJavaIdentifierStart(member.charAt(0))) {
      member.insert(0, '_');
    }
    String result = member.toString();
    return SourceVersion.isKeyword(result) || TAKEN_MEMBERS.contains(result)
        ? result + "_"
        : result;
  }

  /** Returns {@code not-started} as {@code NOT_STARTED}. */
  public static String constant(String name) {
    String constant = String.join("_", words(signed(name))).toUpperCase(Locale.ROOT);
    if (constant.isEmpty()) {
      return name.isEmpty() ? "EMPTY" : "VALUE_" + codes(name);
    }
    boolean taken = constant.equals("CONSTANTS");
    return Character.isJavaIdentifierStart(constant.charAt(0)) && !taken
        ? constant
        : "VALUE_" + constant;
  }

  /**
   * Returns the characters of a name that has no letters or digits: {@code +-} as {@code 2B_2D}.
   */
  private static String codes(String name) {
    return name.chars().mapToObj(c -> String.format("%02X", c)).collect(Collectors.joining("_"));
  }

  /** Returns {@code IBAN} as {@code iban} and {@code IPAddress} as {@code ipAddress}. */
  private static String lowerHead(String word) {
    int upper = 0;
    while (upper < word.length() && Character.isUpperCase(word.charAt(upper))) {
      upper++;
    }
    int lowered =
        upper > 1 && upper < word.length() && Character.isLetter(word.charAt(upper))
            ? upper - 1
            : upper;
    return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
  }

  /** Returns {@code -created} as {@code minus created}: a sign may be all that differs. */
  private static String signed(String name) {
    boolean sign = name.length() > 1 && Character.isLetterOrDigit(name.charAt(1));
    return sign && name.startsWith("-")
        ? "minus " + name.substring(1)
        : sign && name.startsWith("+") ? "plus " + name.substring(1) : name;
  }

  /** A type is a file, whose name not every machine can write; a foreign word becomes a number. */
  private static String inAscii(String name) {
    return FOREIGN_WORD
        .matcher(name)
        .replaceAll(word -> "x" + Integer.toHexString(word.group().hashCode()))
        .replaceAll("[^\\x00-\\x7F]", " ");
  }

  private static String[] words(String name) {
    StringBuilder cleaned = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      if (hump) {
        cleaned.append(' ');
      }
      cleaned.append(Character.isLetterOrDigit(c) ? c : ' ');
    }
    String trimmed = cleaned.toString().trim();
    return trimmed.isEmpty() ? new String[0] : trimmed.split("\\s+");
  }

  /** Returns the environment variable of something of a client: {@code KRIPTOMAT_CLIENT_ID}. */
  public static String variable(String client, String name) {
    return variablePrefix(client) + "_" + constant(name);
  }

  /** Returns how the environment variables of a client begin: {@code KRIPTOMAT}. */
  public static String variablePrefix(String client) {
    return client.toUpperCase(Locale.ROOT);
  }

  /** Returns the setting that an environment variable of a client holds: {@code client-id}. */
  public static String setting(Identifier variable, Identifier client) {
    return variable
        .toString()
        .substring(client.toString().length() + 1)
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }

  private JavaNames() {}
}
