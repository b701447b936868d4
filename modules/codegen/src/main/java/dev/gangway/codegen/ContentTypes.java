package dev.gangway.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What content types mean. */
final class ContentTypes {
  private static final Set<String> JSON = Set.of("application/json", "text/json", "*/*");

  /** Returns whether the content type means JSON; where any type may stand it does. */
  static boolean isJson(String type) {
    String essence = essence(type);
    return JSON.contains(essence) || essence.endsWith("+json");
  }

  /** Returns whether the content is text that is read as a whole. */
  static boolean isText(String type) {
    String essence = essence(type);
    return (essence.startsWith("text/") && !essence.equals("text/event-stream"))
        || essence.endsWith("/xml")
        || essence.endsWith("+xml")
        || essence.endsWith("/yaml")
        || essence.equals("application/jwt")
        || essence.equals("application/graphql");
  }

  /** Returns whether the content is bytes although the content type means JSON. */
  static boolean isFile(String type, @Nullable Schema<?> schema) {
    return isJson(type) && schema != null && "binary".equals(schema.getFormat());
  }

  private static String essence(String type) {
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private ContentTypes() {}
}
