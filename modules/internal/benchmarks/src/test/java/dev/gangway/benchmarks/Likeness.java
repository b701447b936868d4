package dev.gangway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.json.OpenEnum;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a value of the generated types with one of the peers' types, field by field. */
public final class Likeness {

  /** Fails unless both hold the same, down to each number's digits. */
  public static void check(@Nullable Object generated, @Nullable Object peer) throws Exception {
    assertThat(plain(generated)).isEqualTo(plain(peer));
  }

  /**
   * Returns a value as maps, lists and single values. Fields that are null or empty texts are left
   * out: the generated types read an empty link as null, the peers keep it as text.
   */
  private static @Nullable Object plain(@Nullable Object value) throws Exception {
    if (value instanceof Record components) {
      return plain(components);
    } else if (value instanceof List<?> elements) {
      List<@Nullable Object> plain = new ArrayList<>();
      for (Object element : elements) {
        plain.add(plain(element));
      }
      return plain;
    } else if (value instanceof Map<?, ?> entries) {
      Map<String, @Nullable Object> plain = new TreeMap<>();
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        plain.put(entry.getKey().toString(), plain(entry.getValue()));
      }
      return plain;
    } else if (value instanceof OpenEnum<?> constant) {
      return constant.value();
    } else if (value instanceof URI link) {
      return link.toString();
    } else if (value instanceof Enum<?> constant) {
      return constant.name().replace("NOT_", "NOT ");
    }
    return value;
  }

  private static Map<String, Object> plain(Record value) throws Exception {
    Map<String, Object> properties = new TreeMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (!component.getName().equals("additionalProperties")) {
        var field = value.getClass().getDeclaredField(component.getName());
        field.setAccessible(true);
        Object property = plain(field.get(value));
        if (property != null && !property.equals("")) {
          properties.put(camelCase(component.getName()), property);
        }
      }
    }
    return properties;
  }

  private static String camelCase(String name) {
    String words =
        Arrays.stream(name.split("_"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private Likeness() {}
}
