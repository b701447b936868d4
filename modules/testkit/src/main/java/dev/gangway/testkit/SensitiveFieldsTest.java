package dev.gangway.testkit;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Plants a value in each field that the spec marks as sensitive ({@code x-sensitive}), and searches
 * for it in the text that the models print: their string form, and the message about a value of a
 * wrong type. Fields and parameters whose names sound sensitive must be marked, {@code none} if
 * they are not. A provider's test extends this class.
 */
public abstract class SensitiveFieldsTest {

  /** Creates the test. */
  protected SensitiveFieldsTest() {}

  /** Returns the spec that the models were generated from. */
  protected abstract Spec spec();

  /** Returns the client; its models are in the package {@code model} beside it. */
  protected abstract Class<?> client();

  @TestFactory
  final Stream<DynamicTest> sensitiveFieldsAreNotPrinted() {
    return spec().sensitiveFields().stream()
        .map(
            field ->
                DynamicTest.dynamicTest(
                    field.toString(),
                    () -> {
                      JsonAdapter<?> codec = codec(model(field.schema()));
                      searchValue(field, codec);
                      for (String json : field.jsonOfAnyType()) {
                        searchAnyType(field, codec, json);
                      }
                    }));
  }

  @Test
  final void fieldsThatSoundSensitiveAreMarked() {
    List<String> undecided = spec().undecided();
    if (!undecided.isEmpty()) {
      throw new AssertionError(
          "Say x-sensitive: secret, personal or none of "
              + String.join(", ", undecided)
              + ": their names sound like it.");
    }
  }

  Class<?> model(String schema) throws ClassNotFoundException {
    return Class.forName(client().getPackageName() + ".model." + schema);
  }

  private static JsonAdapter<?> codec(Class<?> model) throws ReflectiveOperationException {
    return (JsonAdapter<?>) Objects.requireNonNull(model.getMethod("jsonAdapter").invoke(null));
  }

  private static void searchValue(SensitiveField field, JsonAdapter<?> codec)
      throws IOException, ReflectiveOperationException {
    Object read = Objects.requireNonNull(codec.fromJson(field.json()));
    List<Object> values = values(read);
    if (values.size() != 1) {
      throw new AssertionError(
          field + ": the model keeps " + values.size() + " values of " + field.json() + ".");
    }
    search(field, "the string form", String.valueOf(read), field.printable());
    Object value = values.get(0);
    if (value.getClass().getName().startsWith("java.")) {
      search(field, "the string form", String.valueOf(read), String.valueOf(value));
    }
  }

  private static void searchAnyType(SensitiveField field, JsonAdapter<?> codec, String json)
      throws IOException {
    try {
      search(
          field, "the string form", String.valueOf(codec.fromJson(json)), SensitiveField.PLANTED);
    } catch (JsonDataException e) {
      String message = String.valueOf(e.getMessage());
      search(field, "the message about " + json, message, SensitiveField.PLANTED);
      if (!message.contains(field.name())) {
        throw new AssertionError(
            field + ": the message about " + json + " does not name it: " + message, e);
      }
    }
  }

  private static void search(SensitiveField field, String place, String text, String planted) {
    if (text.contains(planted)) {
      throw new AssertionError(field + ": " + place + " shows its value: " + text);
    }
  }

  /** Returns the values of the record, without the fields that it does not know. */
  private static List<Object> values(Object read) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : read.getClass().getRecordComponents()) {
      Field field = read.getClass().getDeclaredField(component.getName());
      field.setAccessible(true);
      Object value = field.get(read);
      if (value != null && !component.getName().equals("additionalProperties")) {
        values.add(value);
      }
    }
    return values;
  }
}
