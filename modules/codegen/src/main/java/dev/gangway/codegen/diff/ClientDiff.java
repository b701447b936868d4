package dev.gangway.codegen.diff;

import dev.gangway.codegen.diff.Change.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The differences between two clients, the gravest first. */
public record ClientDiff(List<Change> changes) {
  private static final Comparator<Change> GRAVEST_FIRST =
      Comparator.comparing(Change::bump)
          .reversed()
          .thenComparing(Change::pointer)
          .thenComparing(Change::signature)
          .thenComparing(Change::words);

  /** Returns the differences between an old and a new client. */
  public static ClientDiff of(DescribedClient before, DescribedClient after) {
    Map<String, Element> old = ElementReader.read(before);
    Map<String, Element> present = ElementReader.read(after);
    List<Change> changes = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(present.keySet());
    for (String key : keys) {
      Element one = old.get(key);
      Element other = present.get(key);
      if (one != null && other != null) {
        changes.addAll(compare(one, other));
      } else if (one != null && (one.parent().isEmpty() || present.containsKey(one.parent()))) {
        changes.add(whole(one, Event.REMOVED));
      } else if (other != null && (other.parent().isEmpty() || old.containsKey(other.parent()))) {
        changes.add(whole(other, Event.ADDED));
      } else if (one != null && one.kind() == Element.Kind.OPERATION) {
        changes.add(whole(one, Event.REMOVED));
      } else if (other != null && other.kind() == Element.Kind.OPERATION) {
        changes.add(whole(other, Event.ADDED));
      }
    }
    return new ClientDiff(changes.stream().distinct().sorted(GRAVEST_FIRST).toList());
  }

  /** Returns the part of the version that must be raised at least. */
  public Bump bump() {
    return changes.stream().map(Change::bump).max(Comparator.naturalOrder()).orElse(Bump.PATCH);
  }

  private static Change whole(Element element, Event event) {
    String name = element.strict() ? Rules.STRICT : Rules.WHOLE;
    return change(element, Rules.of(element, name, event), event, "");
  }

  private static List<Change> compare(Element before, Element after) {
    if (before.kind() != after.kind()) {
      return List.of(whole(before, Event.REMOVED), whole(after, Event.ADDED));
    }
    List<Change> changes = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(before.aspects().keySet());
    names.addAll(after.aspects().keySet());
    for (String name : names) {
      String one = before.aspects().getOrDefault(name, "");
      String other = after.aspects().getOrDefault(name, "");
      if (!one.equals(other)) {
        changes.add(aspect(after, name, event(name, one, other), detail(name, one, other)));
      }
    }
    return changes;
  }

  private static Event event(String name, String one, String other) {
    if (Strictness.concerns(name)) {
      return Strictness.isLooser(name, one, other) ? Event.REMOVED : Event.ADDED;
    }
    return one.isEmpty() ? Event.ADDED : other.isEmpty() ? Event.REMOVED : Event.CHANGED;
  }

  private static Change aspect(Element element, String name, Event event, String detail) {
    Rules.Rule rule = Rules.of(element, name, event);
    return change(element, rule, Event.CHANGED, rule.bump() == Bump.PATCH ? "" : detail);
  }

  private static String detail(String name, String one, String other) {
    if (name.contains("[")) {
      return name.startsWith("traits") ? "" : " " + name.substring(name.indexOf('['));
    }
    if (one.equals("yes") || other.equals("yes")) {
      return "";
    }
    return " (" + (one.isEmpty() ? "none" : one) + " → " + (other.isEmpty() ? "none" : other) + ")";
  }

  private static Change change(Element element, Rules.Rule rule, Event event, String detail) {
    Direction direction = rule.when() == Direction.BOTH ? element.direction() : rule.when();
    return new Change(
        event,
        element.pointer(),
        element.signature(),
        direction,
        rule.bump(),
        rule.words() + detail);
  }
}
