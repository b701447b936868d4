package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Documented parameters and a spec are compared both ways. */
final class ParameterCheckTest {
  private static final String NAME =
      "{\"name\": \"name\", \"in\": \"body\", \"required\": true, \"rule\": \"string|max:9\"}";

  @Test
  void documentedAsTheSpecHasItIsNoDifference() throws IOException {
    assertThat(differences(body("[name]", "type: string, maxLength: 9"), NAME)).isEmpty();
  }

  @Test
  void countsParametersFlagsAndRules() throws IOException {
    ParameterCheck check = new ParameterCheck(spec(body("[name]", "type: string")));

    ParameterCheck.Counts counts = check.compare(document(NAME));

    assertThat(counts.parameters()).isEqualTo(new ParameterCheck.Count(1, 1));
    assertThat(counts.flags()).isEqualTo(new ParameterCheck.Count(1, 1));
    assertThat(counts.rules()).isEqualTo(new ParameterCheck.Count(2, 1));
  }

  @Test
  void assumptionExcusesNothingThatIsMissing() throws IOException {
    assertThat(differences(body("[]", "type: string, x-assumption: open"), NAME))
        .containsExactly("POST /tea: body name is required: true", "POST /tea: body name is max:9");
  }

  @Test
  void documentedParameterThatTheSpecLacksIsADifference() throws IOException {
    String header =
        "{\"name\": \"X-Tenant\", \"in\": \"header\", \"required\": true, \"rule\": \"\"}";

    assertThat(differences(body("[name]", "type: string, maxLength: 9"), NAME, header))
        .containsExactly("POST /tea: header X-Tenant is not in the spec");
  }

  @Test
  void operationWithoutListIsADifference() throws IOException {
    ParameterCheck check = new ParameterCheck(spec("responses: {}"));

    check.compare(
        new ObjectMapper()
            .readTree(
                "{\"document\": \"menu\", \"operations\": [{\"method\": \"POST\", \"path\": \"/tea\"}]}"));

    assertThat(check.differences())
        .containsExactly("POST /tea: the document's data has no list of parameters");
  }

  @Test
  void inventedParameterIsADifferenceUnlessItIsAnAssumption() throws IOException {
    assertThat(differences(body("[]", "type: string")))
        .containsExactly("POST /tea: body name is not documented, nor an assumption");
    assertThat(differences(body("[]", "type: string, x-assumption: open"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          minLength: 2           | has minLength
          pattern: '^[a-z]+$'    | has pattern
          enum: [green, black]   | has enum
          format: email          | has email
          x-server-rules: [sold] | has the rule sold
          x-required-with: [b]   | has x-required-with
          """)
  void inventedRuleIsADifferenceUnlessItIsAnAssumption(String keyword, String difference)
      throws IOException {
    String schema = "type: string, maxLength: 9, " + keyword;

    assertThat(differences(body("[name]", schema), NAME))
        .containsExactly(
            "POST /tea: body name " + difference + ": not documented, nor an assumption");
    assertThat(differences(body("[name]", schema + ", x-assumption: open"), NAME)).isEmpty();
  }

  @Test
  void inventedFlagIsADifference() throws IOException {
    String optional = NAME.replace("true", "false");
    String silent = NAME.replace("true", "null");

    assertThat(differences(body("[name]", "type: string, maxLength: 9"), optional))
        .contains("POST /tea: body name is required: false");
    assertThat(differences(body("[name]", "type: string, maxLength: 9"), silent))
        .containsExactly("POST /tea: body name is required: not documented, nor an assumption");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          string|between:2,9         ; type: string, minLength: 2, maxLength: 9
          numeric|min:10             ; type: string, format: decimal, minimum: 10
          numeric|min:0|not_in:0     ; type: number, exclusiveMinimum: 0
          string|digits:4            ; type: string, pattern: '^[0-9]{4}$'
          string|digits_between:7,15 ; type: string, pattern: '^[0-9]{7,15}$'
          string|alpha_num           ; type: string, pattern: '^[0-9A-Za-z]+$'
          string|in:green,black      ; type: string, enum: [black, green]
          in:green,black             ; 'anyOf: [{type: string, enum: [black, green]}, {type: string}]'
          integer|in:1,2,3           ; type: integer, minimum: 1, maximum: 3
          string|date_format:Y-m-d   ; type: string, format: date
          string|date_format:m/y     ; type: string, x-date-format: MM/yy
          string|url|max:191         ; type: string, format: uri, maxLength: 191
          string|unique              ; type: string, x-server-rules: [unique]
          string|in:{tea|cup}->name  ; type: string, x-server-rules: ['in:{tea|cup}->name']
          string|regex:^#(a|b)$      ; type: string, pattern: '^#(a|b)$'
          """)
  void schemaHoldsTheRuleThatItSays(String rule, String schema) throws IOException {
    String documented = NAME.replace("string|max:9", rule);

    assertThat(differences(body("[name]", schema), documented)).isEmpty();
    assertThat(differences(body("[name]", "type: boolean"), documented)).isNotEmpty();
  }

  @Test
  void conditionIsHeldByItsExtension() throws IOException {
    String conditional = NAME.replace("true", "\"required_if:kind,cup,pot\"");
    String kind = "{\"name\": \"kind\", \"in\": \"body\", \"required\": false, \"rule\": \"\"}";
    String schema = "type: string, maxLength: 9, x-required-if: {kind: [%s]}}, kind: {type: string";

    assertThat(differences(body("[]", schema.formatted("pot, cup")), conditional, kind)).isEmpty();
    assertThat(differences(body("[]", schema.formatted("pot")), conditional, kind))
        .containsExactly("POST /tea: body name is required: required_if:kind,cup,pot");
  }

  @Test
  void entryThatCannotBeMeantStaysOutOfTheSpec() throws IOException {
    String fault = NAME.replace("\"rule\"", "\"fault\": \"There is no name.\", \"rule\"");

    assertThat(differences("responses: {}", fault)).isEmpty();
    assertThat(differences(body("[name]", "type: string, maxLength: 9"), fault))
        .contains("POST /tea: body name is in the spec, though: There is no name.");
  }

  private static List<String> differences(String operation, String... parameters)
      throws IOException {
    ParameterCheck check = new ParameterCheck(spec(operation));
    check.compare(document(parameters));
    return check.differences();
  }

  private static String body(String required, String name) {
    return "requestBody: {content: {application/json: {schema: {type: object, required: "
        + required
        + ", properties: {name: {"
        + name
        + "}}}}}}";
  }

  private static Map<?, ?> spec(String operation) {
    return new Yaml(new SafeConstructor(new LoaderOptions()))
        .load("paths: {/tea: {post: {x-documents: [menu], " + operation + "}}}");
  }

  private static JsonNode document(String... parameters) throws IOException {
    return new ObjectMapper()
        .readTree(
            "{\"document\": \"menu\", \"operations\": [{\"method\": \"POST\", \"path\": \"/tea\","
                + " \"parameters\": ["
                + String.join(",", parameters)
                + "]}]}");
  }
}
