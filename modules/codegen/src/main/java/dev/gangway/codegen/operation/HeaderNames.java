package dev.gangway.codegen.operation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which headers a parameter or a credential may be, as the run time has it. */
public final class HeaderNames {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  /** By these HTTP frames messages and manages connections. */
  private static final Set<String> RESERVED =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  public static boolean isToken(String name) {
    return TOKEN.matcher(name).matches();
  }

  /** Returns why a header of this name cannot be sent, or an empty string. */
  public static String refusal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!isToken(name)) {
      return "the header \""
          + name
          + "\" cannot be sent: its name is not a token of RFC 9110. Correct the name.";
    }
    return RESERVED.contains(lower) || lower.startsWith("proxy-")
        ? "the header \""
            + name
            + "\" cannot be sent: the HTTP client frames messages and manages connections by it."
            + " Remove it."
        : "";
  }

  private HeaderNames() {}
}
