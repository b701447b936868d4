package dev.gangway.jackson;

import dev.gangway.auth.GetterGuard;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.spec.Sensitive;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that are searched for in place of all strings of a documented JSON. */
final class Planted {
  private static final Pattern TEXT_VALUE =
      Pattern.compile("(?<=[:\\[,])\\s*\"(?:[^\"\\\\]|\\\\.)*\"(?!\\s*:)");
  private static final Pattern PLANTED = Pattern.compile("planted-\\d+-5ecr3t");

  private final Set<String> sensitive = new HashSet<>();
  private int count;

  /** Returns the JSON with a text of its own in place of each string. */
  String in(String json) {
    Matcher text = TEXT_VALUE.matcher(json);
    return text.replaceAll(any -> "\"planted-" + ++count + "-5ecr3t\"");
  }

  int count() {
    return count;
  }

  /** Notes what of the value may not be shown. */
  void note(Object value, boolean hidden) throws ReflectiveOperationException {
    if (value instanceof Secret secret) {
      sensitive.add(secret.reveal());
    } else if (value instanceof RawJson raw) {
      noteAll(raw.text());
    } else if (value instanceof OpenEnum<?> state) {
      note(state.value(), hidden);
    } else if (value instanceof GetterGuard && value.getClass().isRecord()) {
      noteComponents(value, hidden);
    } else if (value instanceof Iterable<?> values) {
      for (Object each : values) {
        note(each, hidden);
      }
    } else if (value instanceof Map<?, ?> map) {
      note(map.values(), hidden);
    } else if (hidden && value != null) {
      noteAll(value.toString());
    }
  }

  private void noteComponents(Object value, boolean hidden) throws ReflectiveOperationException {
    boolean wrapper = value.toString().contains("[<");
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Field field = value.getClass().getDeclaredField(component.getName());
      field.setAccessible(true);
      note(field.get(value), hidden || wrapper || component.isAnnotationPresent(Sensitive.class));
    }
  }

  private void noteAll(String text) {
    Matcher planted = PLANTED.matcher(text);
    while (planted.find()) {
      sensitive.add(planted.group());
    }
  }

  Set<String> sensitive() {
    return sensitive;
  }

  /** Returns what was planted and may not be in the text. */
  Set<String> sensitiveIn(String text) {
    Set<String> found = allIn(text);
    found.retainAll(sensitive);
    return found;
  }

  static Set<String> allIn(String text) {
    Set<String> found = new HashSet<>();
    Matcher planted = PLANTED.matcher(text);
    while (planted.find()) {
      found.add(planted.group());
    }
    return found;
  }

  /** Returns the value that the codec reads of the JSON. */
  static Object read(JsonCodec<Object> codec, String json) {
    return codec.parse(json, "example");
  }
}
