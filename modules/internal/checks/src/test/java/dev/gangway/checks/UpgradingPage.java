package dev.gangway.checks;

import dev.gangway.codegen.diff.Bump;
import dev.gangway.codegen.diff.Change;
import dev.gangway.codegen.diff.DiffReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code UPGRADING.md}. The diff writes what breaks into the section of a version, between two
 * comments; all else on the page is written by people.
 */
record UpgradingPage(String text) {
  private static final String BEGIN =
      "<!-- Written by make upgrading, up to the next comment. -->\n";
  private static final String END = "<!-- End of what make upgrading writes. -->\n";
  private static final String REST =
      "Change the code that uses it. The compiler shows most places; the tests show the others.";

  /** What to do about a break, by the beginning of its words. */
  private static final Map<String, String> REMEDIES = remedies();

  private static Map<String, String> remedies() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("must be given; build()", "Set it on the builder.");
    all.put("must be given", "Pass it to the method.");
    all.put("must not be null", "Leave it out instead of null.");
    all.put("can be absent", "Handle null where the accessor is called.");
    all.put("can be null", "Handle null where the accessor is called.");
    all.put("can return null", "Handle null where the result is used.");
    all.put("a switch over the type", "Add the case to each `switch` over the type.");
    all.put("is removed", "Remove the code that uses it.");
    all.put("is named differently", "Use the new name.");
    all.put("has another type", "Use the new type.");
    all.put("returns another type", "Use the new type of the result.");
    all.put("has values of another type", "Use values of the new type.");
    all.put("can no longer be called with", "Use the signature that is left.");
    all.put("takes other arguments", "Pass the new arguments.");
    all.put("needs other credentials", "Set the credential on the client's builder.");
    all.put("is given differently", "Set the credential by the new method or setting.");
    all.put("has no builder", "It is no longer sent: remove the code that builds it.");
    all.put("cannot be set", "Remove the call on the builder; the provider sets the value.");
    all.put("is checked more strictly", "Check the values that are sent against the new rule.");
    all.put("is no longer redacted", "Keep it out of logs: `toString()` shows it now.");
    return all;
  }

  /**
   * Returns the page with the breaks of a version.
   *
   * @param clients the changes of each client since its release
   */
  UpgradingPage with(String version, List<DiffReport> clients) {
    String heading = "## To " + version + "\n";
    String part = BEGIN + "\n" + breaks(clients) + END;
    int section = ("\n" + text).indexOf("\n" + heading);
    if (section < 0) {
      int first = ("\n" + text).indexOf("\n## To ");
      int place = first < 0 ? text.length() : first;
      String gap = place == 0 || text.startsWith("\n\n", Math.max(0, place - 2)) ? "" : "\n";
      String rest = text.substring(place);
      return new UpgradingPage(
          text.substring(0, place)
              + gap
              + heading
              + "\n"
              + part
              + (rest.isEmpty() ? "" : "\n")
              + rest);
    }
    int next = text.indexOf("\n## ", section + 1);
    String own = next < 0 ? text.substring(section) : text.substring(section, next + 1);
    int begin = own.indexOf(BEGIN);
    int end = own.indexOf(END);
    String written =
        begin < 0 || end < begin
            ? own.stripTrailing() + "\n\n" + part + (next < 0 ? "" : "\n")
            : own.substring(0, begin) + part + own.substring(end + END.length());
    return new UpgradingPage(
        text.substring(0, section) + written + (next < 0 ? "" : text.substring(next + 1)));
  }

  private static String breaks(List<DiffReport> clients) {
    StringBuilder breaks = new StringBuilder();
    for (DiffReport each : clients) {
      List<Change> broken =
          each.shown().stream().filter(change -> change.bump() == Bump.MAJOR).toList();
      if (!broken.isEmpty()) {
        breaks.append("### ").append(each.client()).append("\n\n| in Java | now |\n|---|---|\n");
        broken.forEach(change -> breaks.append(row(change)));
        breaks.append('\n');
      }
    }
    return breaks.isEmpty() ? "No client breaks code that uses it.\n\n" : breaks.toString();
  }

  private static String row(Change change) {
    String broken = "`" + change.signature() + "` " + change.words();
    return "| " + broken.replace("|", "\\|") + " | " + remedy(change) + " |\n";
  }

  private static String remedy(Change change) {
    return REMEDIES.entrySet().stream()
        .filter(each -> change.words().startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(REST);
  }
}
