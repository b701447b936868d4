package dev.gangway.codegen.document;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What content types mean. */
public final class ContentTypes {
  private static final Pattern ONE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(\\s*;[^,]*)?");
  private static final Pattern CHARSET = Pattern.compile("(?i)\\s*;\\s*charset=[^;]*");
  private static final Set<String> JSON = Set.of("application/json", "text/json", "*/*");

  /** Returns whether the content type means JSON; where any type may stand it does. */
  public static boolean isJson(String type) {
    String essence = essence(type);
    return JSON.contains(essence) || essence.endsWith("+json");
  }

  /** Returns whether the content is text that is read as a whole. */
  public static boolean isText(String type) {
    String essence = essence(type);
    return (essence.startsWith("text/") && !essence.equals("text/event-stream"))
        || essence.endsWith("/xml")
        || essence.endsWith("+xml")
        || essence.endsWith("/yaml")
        || essence.equals("application/jwt")
        || essence.equals("application/graphql");
  }

  /** Returns whether the content is bytes although the content type means JSON. */
  public static boolean isFile(String type, @Nullable Schema<?> schema) {
    return isJson(type) && schema != null && "binary".equals(schema.getFormat());
  }

  /** Returns whether the content type is the one that needs no Accept header. */
  public static boolean isUsualJson(String type) {
    return essence(type).equals("application/json");
  }

  /** Returns the content type as one asks for it: any charset will do. */
  public static String asked(String type) {
    return CHARSET.matcher(type).replaceAll("");
  }

  /** Returns whether the content is a form whose fields are parts. */
  public static boolean isParts(String type) {
    return essence(type).equals("multipart/form-data");
  }

  public static boolean isPlainText(String type) {
    return essence(type).equals("text/plain");
  }

  /** Returns whether this is a content type, and no range of them. */
  public static boolean isOne(String type) {
    return ONE.matcher(type).matches();
  }

  /** Returns the content type in lower case without parameters, by which types are compared. */
  public static String essence(String type) {
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the content type that is sent: JSON says most about a body, then forms; what is sent as
   * it is comes last.
   *
   * @param files whether parts among them carry files, which JSON cannot
   */
  public static @Nullable String choose(Collection<String> types, boolean files) {
    Predicate<String> first = files ? ContentTypes::isParts : ContentTypes::isJson;
    return Stream.<Predicate<String>>of(
            first,
            ContentTypes::isJson,
            ContentTypes::isParts,
            type -> essence(type).equals("application/x-www-form-urlencoded"),
            ContentTypes::isText,
            type -> !essence(type).startsWith("multipart/"))
        .flatMap(kind -> types.stream().filter(kind).limit(1))
        .findFirst()
        .orElse(null);
  }

  private ContentTypes() {}
}
