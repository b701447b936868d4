package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Plants a value in each member that the spec calls sensitive, and searches what is printed. */
final class SensitiveMembersTest {
  private static final String SPEC = "/gangway/kriptomat/openapi.yaml";
  private static final String MODELS = Kriptomat.class.getPackageName() + ".model.";
  private static final String PLANTED = "planted-5ecr3t";

  private record Member(String schema, String name, JsonNode property) {
    @Override
    public String toString() {
      return schema + "." + name;
    }
  }

  static List<Member> sensitiveMembers() throws IOException {
    List<Member> members = new ArrayList<>();
    try (InputStream spec = Kriptomat.class.getResourceAsStream(SPEC)) {
      Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(spec);
      JsonNode schemas = new ObjectMapper().valueToTree(yaml).at("/components/schemas");
      for (var schema : schemas.properties()) {
        for (var property : schema.getValue().path("properties").properties()) {
          if (property.getValue().has("x-sensitive")) {
            members.add(new Member(schema.getKey(), property.getKey(), property.getValue()));
          }
        }
      }
    }
    return members;
  }

  @ParameterizedTest
  @MethodSource("sensitiveMembers")
  void sensitiveMemberIsNotPrinted(Member member) throws ReflectiveOperationException, IOException {
    String planted = planted(member.property());

    Object read = codec(member).fromJson("{\"" + member.name() + "\":" + planted + "}");

    List<Object> values = values(read);
    assertThat(values).hasSize(1);
    assertThat(String.valueOf(read)).doesNotContain(PLANTED, planted.replace("\"", ""));
    if (values.get(0).getClass().getName().startsWith("java.")) {
      assertThat(String.valueOf(read)).doesNotContain(String.valueOf(values.get(0)));
    }
  }

  @ParameterizedTest
  @MethodSource("sensitiveMembers")
  void sensitiveMemberOfTheWrongShapeIsNotPrinted(Member member)
      throws ReflectiveOperationException, IOException {
    for (String wrong : List.of("\"%s\"", "[\"%s\"]", "{\"x\":\"%s\"}", "[{\"x\":\"%s\"}]")) {
      String json = "{\"" + member.name() + "\":" + wrong.formatted(PLANTED) + "}";
      try {
        assertThat(String.valueOf(codec(member).fromJson(json))).doesNotContain(PLANTED);
      } catch (JsonDataException e) {
        assertThat(e).hasMessageContaining(member.name()).hasMessageNotContaining(PLANTED);
      }
    }
  }

  private static JsonAdapter<?> codec(Member member) throws ReflectiveOperationException {
    Class<?> type = Class.forName(MODELS + member.schema());
    return (JsonAdapter<?>) type.getMethod("jsonAdapter").invoke(null);
  }

  /** Returns what the record holds besides members that it does not know. */
  private static List<Object> values(Object read) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : read.getClass().getRecordComponents()) {
      var field = read.getClass().getDeclaredField(component.getName());
      field.setAccessible(true);
      Object value = field.get(read);
      if (value != null && !component.getName().equals("additionalProperties")) {
        values.add(value);
      }
    }
    return values;
  }

  private static String planted(JsonNode property) {
    if (property.has("x-date-format")) {
      return '"' + date(property.path("x-date-format").textValue()) + '"';
    }
    String type = property.path("type").toString();
    return switch (property.path("format").asText()) {
      case "date" -> '"' + date("yyyy-MM-dd") + '"';
      case "unixtime" -> "549864182";
      default ->
          type.contains("array")
              ? "[87.654321]"
              : type.contains("object") ? "{\"x\":\"" + PLANTED + "\"}" : '"' + PLANTED + '"';
    };
  }

  private static String date(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .format(LocalDateTime.of(1987, 6, 5, 4, 3, 2));
  }
}
