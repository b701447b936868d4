package dev.gangway.codegen.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The differences between two clients as text.
 *
 * @param client the name of the client, which begins the lines for a changelog; empty if there is
 *     one client only
 * @param baseline the old client, for people
 */
public record DiffReport(ClientDiff diff, String client, String baseline) {
  private static final Pattern NAME = Pattern.compile("\\w+(\\(\\)(?=\\.))?(\\.\\w+)*");

  /**
   * Returns the baseline, one line per difference, the least version, and the lines for the
   * changelog.
   *
   * @param released the released version; empty if there is none
   */
  public String text(String released) {
    List<Change> shown = shown();
    StringBuilder text = new StringBuilder(title(shown)).append('\n');
    if (!shown.isEmpty()) {
      text.append('\n');
      shown.forEach(each -> text.append(line(each)));
    }
    if (!diff.changes().isEmpty()) {
      text.append('\n').append(version(released)).append('\n');
    }
    if (!shown.isEmpty()) {
      text.append("\nfor the changelog:\n");
      shown.forEach(each -> text.append(entry(each)).append('\n'));
    }
    return text.toString();
  }

  /** Returns the changes that users see, the gravest first. */
  public List<Change> shown() {
    return diff.changes().stream().filter(each -> each.bump() != Bump.PATCH).toList();
  }

  /** Returns the line of a change for a changelog. */
  public String entry(Change change) {
    String breaking = change.bump() == Bump.MAJOR ? "**Breaking:** " : "";
    String of = client.isEmpty() ? "" : client + ": ";
    return "- " + breaking + of + "`" + change.signature() + "` " + change.words() + ".";
  }

  /**
   * Returns the Java name of what changed, such as {@code Order.table} or {@code orders().buy}: the
   * signature without types.
   */
  public static String name(Change change) {
    Matcher name = NAME.matcher(change.signature());
    return name.lookingAt() ? name.group() : change.signature();
  }

  private String title(List<Change> shown) {
    List<String> counts = new ArrayList<>();
    for (String group : List.of("broken", "changed", "new")) {
      long count = shown.stream().filter(each -> group(each).equals(group)).count();
      if (count > 0) {
        counts.add(count + " " + group);
      }
    }
    String result =
        !counts.isEmpty()
            ? String.join(", ", counts)
            : diff.changes().isEmpty() ? "no difference" : "only documentation differs";
    return (client.isEmpty() ? "Compared" : client + " compared")
        + (" with " + baseline + ": " + result);
  }

  private String version(String released) {
    if (!released.isEmpty()) {
      return "version " + diff.bump().after(released) + " at least, after " + released;
    }
    return switch (diff.bump()) {
      case MAJOR -> "raises the major part of the version, or the minor part before 1.0.0";
      case MINOR -> "raises the minor part of the version, or the patch part before 1.0.0";
      case PATCH -> "raises the patch part of the version";
    };
  }

  private static String line(Change change) {
    return "%-8s %-5s  %s\n         %s: %s (%s)\n"
        .formatted(
            group(change),
            change.bump().name().toLowerCase(Locale.ROOT),
            change.pointer().isEmpty() ? "/" : change.pointer(),
            change.signature(),
            change.words(),
            change.direction().name().toLowerCase(Locale.ROOT));
  }

  private static String group(Change change) {
    if (change.bump() == Bump.MAJOR) {
      return "broken";
    }
    return change.event() == Change.Event.ADDED ? "new" : "changed";
  }
}
