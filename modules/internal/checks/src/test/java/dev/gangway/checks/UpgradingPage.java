package dev.gangway.checks;

import dev.gangway.codegen.diff.Bump;
import dev.gangway.codegen.diff.Change;
import dev.gangway.codegen.diff.DiffReport;
import java.util.ArrayList;
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
  private static final String NONE = "No client breaks code that uses it.\n\n";
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
    all.put("is no longer sent", "Remove the code that sets it.");
    all.put("is no longer the idempotency key", "Pass the key to `withIdempotencyKey`.");
    all.put("lost methods", "Remove the code that calls them.");
    all.put("holds other values of unnamed", "Use the new type of `additionalProperties`.");
    all.put("reports failures differently", "Check what is caught, and how its body is decoded.");
    all.put("reads pages differently", "Check the code that reads the pages.");
    all.put("returns other pages", "Check the code that reads the pages.");
    all.put("is no longer redacted", "Keep it out of logs: `toString()` shows it now.");
    return all;
  }

  /**
   * Returns the page with the breaks of a version. A version without breaks needs no section.
   *
   * @param clients the changes of each client since its release
   */
  UpgradingPage with(String version, List<DiffReport> clients) {
    String heading = "## To " + version + "\n";
    String breaks = breaks(clients);
    List<String> sections = new ArrayList<>(List.of(text.split("(?m)^(?=## )", 0)));
    int own = indexOf(heading, sections);
    if (own < 0 && breaks.isEmpty()) {
      return this;
    }
    String written = BEGIN + "\n" + (breaks.isEmpty() ? NONE : breaks) + END;
    if (own < 0) {
      int newest = indexOf("## To ", sections);
      int place = newest < 0 ? sections.size() : newest;
      if (place > 0) {
        sections.set(place - 1, sections.get(place - 1).stripTrailing() + "\n\n");
      }
      sections.add(place, heading + "\n" + written + "\n");
    } else {
      sections.set(own, replaced(sections.get(own), written));
    }
    return new UpgradingPage(String.join("", sections).stripTrailing() + "\n");
  }

  private static int indexOf(String beginning, List<String> sections) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).startsWith(beginning)) {
        return i;
      }
    }
    return -1;
  }

  private static String replaced(String section, String written) {
    int begin = section.indexOf(BEGIN);
    int end = section.indexOf(END);
    return begin < 0 || end < begin
        ? section.stripTrailing() + "\n\n" + written + "\n"
        : section.substring(0, begin) + written + section.substring(end + END.length());
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
    return breaks.toString();
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
