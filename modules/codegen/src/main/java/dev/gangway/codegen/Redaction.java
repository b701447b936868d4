package dev.gangway.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;

/** Decides what of a member its record's {@code toString} shows. */
final class Redaction {
  private static final Set<String> SELF_REDACTING = Set.of("password", "one-time-code");

  /** Returns what stands in for the value, or an empty string where it may be shown. */
  static String of(Schema<?> type, Schema<?> property) {
    String declared = Extensions.text(property.getExtensions(), "x-sensitive");
    if (declared.isEmpty()) {
      declared = Extensions.text(type.getExtensions(), "x-sensitive");
    }
    boolean selfRedacting = type.getFormat() != null && SELF_REDACTING.contains(type.getFormat());
    return selfRedacting ? "" : declared;
  }

  private Redaction() {}
}
