package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.json.RecordFields;
import dev.gangway.core.json.SentJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What generated records do that are sent, and those that come back. */
class SentRecordTest {
  private static final ClassLoader PATCH = load("patch");
  private static final ClassLoader BUILDER = load("builder");

  private static ClassLoader load(String construct) {
    try {
      return MemoryCompiler.load(
          new GoldenCase(Path.of("src/test/resources/golden", construct)).generated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> type(ClassLoader loader, String name)
      throws ReflectiveOperationException {
    return loader.loadClass(Generation.PACKAGE + ".model." + name);
  }

  @SuppressWarnings("unchecked") // A record's codec reads and writes that record.
  private static JsonAdapter<Object> codec(ClassLoader loader, String name)
      throws ReflectiveOperationException {
    return (JsonAdapter<Object>) type(loader, name).getMethod("jsonAdapter").invoke(null);
  }

  private static Object make(ClassLoader loader, String name, @Nullable Object... components)
      throws ReflectiveOperationException {
    return type(loader, name).getConstructors()[0].newInstance(components);
  }

  @Test
  void builderTellsAbsentNullAndValueApart() throws Exception {
    Object builder = type(PATCH, "Change").getMethod("builder").invoke(null);
    JsonAdapter<Object> codec = codec(PATCH, "Change");

    assertThat(json(codec, builder)).isEqualTo("{}");
    builder.getClass().getMethod("note", String.class).invoke(builder, (Object) null);
    builder.getClass().getMethod("tags", List.class).invoke(builder, (Object) null);
    builder.getClass().getMethod("name", String.class).invoke(builder, (Object) null);
    assertThat(json(codec, builder)).isEqualTo("{\"note\":null,\"tags\":null}");
    builder.getClass().getMethod("note", String.class).invoke(builder, "a");
    assertThat(json(codec, builder)).isEqualTo("{\"note\":\"a\",\"tags\":null}");
  }

  /** Returns what is built as JSON, which reads as an equal record. */
  private static String json(JsonAdapter<Object> codec, Object builder) throws Exception {
    Object built = builder.getClass().getMethod("build").invoke(builder);
    String json = codec.toJson(built);

    assertThat(codec.fromJson(json)).isEqualTo(built).hasToString(built.toString());
    return json;
  }

  @Test
  void recordOfTheConstructorIsCheckedWhenItIsSentAndNotWhenItIsWritten() throws Exception {
    JsonAdapter<Object> codec = codec(BUILDER, "Order");
    Object order = make(BUILDER, "Order", null, null, null, null, null, null, null, null);

    assertThat(codec.toJson(order)).isEqualTo("{\"note\":null}");
    assertThatThrownBy(() -> SentJson.write(JsonWriter.of(new Buffer()), "body", codec, order))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Order needs pair, a, p. Set them.");
  }

  @Test
  void recordKeepsCopies() throws Exception {
    List<String> tags = new ArrayList<>(List.of("a"));
    Object change = make(PATCH, "Change", null, null, tags, null, null);
    tags.clear();

    assertThat(change)
        .hasToString(
            "Change[name=null, note=null, tags=[a], anything=null, additionalProperties={}]");
    assertThat(change).isEqualTo(make(PATCH, "Change", null, null, List.of("a"), null, Map.of()));
  }

  @Test
  void resultIsAskedForItsOwnPromisedFieldsOnly() throws Exception {
    JsonAdapter<Object> order = codec(PATCH, "Order");
    JsonAdapter<Object> outcome = codec(PATCH, "Outcome");

    RecordFields.requirePromised(order, order.fromJson("{\"id\":\"a\",\"buyer\":{}}"));
    RecordFields.requirePromised(outcome, outcome.fromJson("{\"kind\":\"new\"}"));
    assertThatThrownBy(() -> RecordFields.requirePromised(order, order.fromJson("{\"id\":\"a\"}")))
        .isInstanceOf(MissingFieldException.class)
        .hasMessageContaining(" Order.buyer,");
    assertThatThrownBy(
            () -> RecordFields.requirePromised(outcome, outcome.fromJson("{\"kind\":\"placed\"}")))
        .isInstanceOf(MissingFieldException.class)
        .hasMessageContaining(" Placed.reference,");
  }
}
