package dev.gangway.codegen.diff;

import dev.gangway.codegen.diff.Change.Event;
import java.util.List;
import java.util.Locale;

/** The differences between two clients as text. */
public final class DiffReport {
  private final ClientDiff diff;

  /** Makes a report of the differences. */
  public DiffReport(ClientDiff diff) {
    this.diff = diff;
  }

  /** Returns one line per difference, the least version, and the lines for the changelog. */
  public String text(String released) {
    StringBuilder text = new StringBuilder();
    List<Change> shown = shown();
    shown.forEach(each -> text.append(line(each)));
    if (shown.isEmpty()) {
      text.append("no difference that users see\n");
    }
    if (!diff.changes().isEmpty()) {
      String least = diff.bump().after(released);
      text.append("\nversion ").append(least).append(" at least, after ").append(released);
      text.append("\n");
    }
    if (!shown.isEmpty()) {
      text.append("\nfor the changelog:\n");
      shown.forEach(each -> text.append("- ").append(entry(each)).append('\n'));
    }
    return text.toString();
  }

  private List<Change> shown() {
    return diff.changes().stream().filter(each -> each.bump() != Bump.PATCH).toList();
  }

  private static String line(Change change) {
    return "%-8s %-5s  %s%n         %s: %s (%s)%n"
        .formatted(
            group(change),
            change.bump().name().toLowerCase(Locale.ROOT),
            change.pointer().isEmpty() ? "/" : change.pointer(),
            change.signature(),
            change.words(),
            change.direction().name().toLowerCase(Locale.ROOT))
        .replace("\r\n", "\n");
  }

  private static String group(Change change) {
    if (change.bump() == Bump.MAJOR) {
      return "broken";
    }
    return change.event() == Event.ADDED ? "new" : "changed";
  }

  private static String entry(Change change) {
    String breaking = change.bump() == Bump.MAJOR ? "**Breaking:** " : "";
    return breaking + "`" + change.signature() + "` " + change.words() + ".";
  }
}
