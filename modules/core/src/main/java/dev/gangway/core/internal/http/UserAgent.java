package dev.gangway.core.internal.http;

import dev.gangway.core.internal.Arguments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/** What a client calls itself to the provider, for the provider's logs. */
public final class UserAgent {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern PRODUCT = Pattern.compile(TOKEN + "(/" + TOKEN + ")?");
  private static final String VERSION = version();

  /** Returns the product if it is one as RFC 9110 writes it. */
  public static String requireProduct(String product) {
    Arguments.notNull(product, "product");
    if (!PRODUCT.matcher(product).matches()) {
      throw new IllegalArgumentException(
          "Expected a name and a version such as shop/2.1, without spaces, but found "
              + product.length()
              + " other characters.");
    }
    return product;
  }

  /** Returns the header's value: the caller's product, if there is one, and the client's. */
  public static String of(String product, String client) {
    return (product.isEmpty() ? "" : product + " ")
        + "gangway-"
        + client.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-")
        + VERSION
        + " (Java "
        + Runtime.version().feature()
        + ")";
  }

  /** A program packed without the resource still calls. */
  private static String version() {
    Properties properties = new Properties();
    try (InputStream resource =
        UserAgent.class.getResourceAsStream("/dev/gangway/core/version.properties")) {
      if (resource == null) {
        return "";
      }
      properties.load(resource);
    } catch (IOException e) {
      throw new UncheckedIOException("The version cannot be read from the jar.", e);
    }
    return "/" + properties.getProperty("version");
  }

  private UserAgent() {}
}
