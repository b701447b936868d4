package dev.gangway.codegen.diff;

import dev.gangway.codegen.model.RuleModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Fragment;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns a value of the model into text, by the path of each component. It reads all components, so
 * that no difference is overlooked when the model grows.
 */
final class Aspects {
  private static final String YES = "yes";

  private final Map<String, String> all = new TreeMap<>();

  static Map<String, String> of(Record model, Set<String> separate) {
    Aspects aspects = new Aspects();
    aspects.addComponents("", model, separate);
    return aspects.all;
  }

  private void addComponents(String path, Record model, Set<String> separate) {
    for (RecordComponent each : model.getClass().getRecordComponents()) {
      if (!separate.contains(each.getName())) {
        add(path.isEmpty() ? each.getName() : path + "." + each.getName(), value(each, model));
      }
    }
  }

  private static @Nullable Object value(RecordComponent component, Record model) {
    try {
      return component.getAccessor().invoke(model);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The model has a component that cannot be read.", e);
    }
  }

  private void add(String path, @Nullable Object value) {
    if (value instanceof RuleModel rule) {
      all.put(path + "." + rule.kind().name().toLowerCase(Locale.ROOT) + text(rule), YES);
    } else if (value instanceof Record model) {
      addComponents(path, model, Set.of());
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> add(path + "." + key, each));
    } else if (value instanceof Collection<?> values) {
      addAll(path, values);
    } else if (value instanceof Boolean flag) {
      put(path, flag ? YES : "");
    } else if (value instanceof Enum<?> constant) {
      put(path, constant.name().equals("NONE") ? "" : constant.name());
    } else if (value != null) {
      put(path, value.toString());
    }
  }

  private void addAll(String path, Collection<?> values) {
    int index = 0;
    for (Object each : values) {
      if (each instanceof Doc) {
        all.merge(path, each.toString(), (one, other) -> one + "\n" + other);
      } else if (each instanceof Code argument && argument.toString().contains(" = ")) {
        String[] sides = argument.toString().split(" = ", 2);
        put(path + "." + sides[0], sides[1]);
      } else if (each instanceof Fragment || each instanceof Enum<?>) {
        all.put(path + text(each), YES);
      } else {
        add(each instanceof RuleModel ? path : path + "." + index++, each);
      }
    }
    if (values.size() > 1 && values instanceof List<?>) {
      all.put(
          path + ".order", values.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
  }

  private static String text(Object value) {
    return "[" + value + "]";
  }

  private void put(String path, String text) {
    if (!text.isEmpty()) {
      all.put(path, text);
    }
  }
}
