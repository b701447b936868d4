package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.codegen.document.Problems.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the default mode mends, and that the names it chooses stay when a neighbour is added. */
class MendTest {
  @TempDir Path directory;
  private List<Problem> warnings = List.of();

  private Map<String, String> generate(String spec) throws IOException {
    return generate("3.1.0", spec);
  }

  private Map<String, String> generate(String version, String spec) throws IOException {
    Path file = directory.resolve("openapi.yaml");
    Path output = directory.resolve("out");
    Files.writeString(file, "openapi: " + version + "\ninfo: {title: Acme, version: '1'}\n" + spec);
    Generation.delete(output);
    warnings = Generation.runUnvalidated(file, output, Map.of());
    Map<String, String> sources = Generation.sources(output);
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
    return sources;
  }

  private Map<String, String> generateSchemas(String schemas) throws IOException {
    return generate("paths: {}\ncomponents:\n  schemas:\n" + schemas.indent(4));
  }

  @Test
  void inlineTypeNamedAsAComponentIsNamedAfterItsPlace() throws IOException {
    Map<String, String> sources =
        generate(
            """
            paths:
              /reports:
                post:
                  operationId: createReport
                  tags: [Reports]
                  requestBody:
                    content:
                      application/json: {schema: {type: object, properties: {name: {type: string}}}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Report'}}}}
            components:
              schemas:
                Report: {type: object, properties: {status: {type: object, properties: {code: {type: string}}}}}
                ReportStatus: {type: string, enum: [open, closed]}
                CreateReportBody: {type: object, properties: {other: {type: boolean}}}
            """);

    assertThat(sources.get("model/Report.java")).contains("ReportStatusProperty status");
    assertThat(sources.get("model/ReportStatus.java")).contains("OPEN");
    assertThat(sources.get("model/CreateReportBodyRequest.java")).contains("String name");
    assertThat(sources.get("model/CreateReportBody.java")).contains("Boolean other");
    assertThat(warnings)
        .contains(
            new Problem(
                "#/components/schemas/Report/properties/status",
                "the type would be called ReportStatus, which is taken or too long for a file. It is called ReportStatusProperty. Make it a component with a name of its own."));
  }

  @Test
  void propertiesWithOneJavaNameAreNamedAfterWhatTheyLose() throws IOException {
    String call =
        generateSchemas("Call: {properties: {next: {type: string}, Next: {type: integer}}}")
            .get("model/Call.java");

    assertThat(call).contains("String next,", "Long nextCapital,");
    assertThat(warnings)
        .containsExactly(
            new Problem(
                "#/components/schemas/Call/properties/Next",
                "the property \"Next\" would be called next in Java, like another one. It is called nextCapital. Choose another name with x-java-name."));
  }

  @Test
  void namesOfPropertiesStayWhenANeighbourIsAdded() throws IOException {
    String call =
        generateSchemas(
                "Call: {properties: {NEXT: {type: boolean}, Next: {type: integer}, next: {type: string}}}")
            .get("model/Call.java");

    assertThat(call).contains("String next,", "Long nextCapital,", "Boolean nextUpper,");
  }

  @Test
  void valuesWithOneJavaNameAreNamedAfterWhatTheyLose() throws IOException {
    String format =
        generateSchemas(
                "Format: {type: string, enum: [txt, TXT, 'txt ', unrecognized, '>=', '<=', '', '-1', '+1']}")
            .get("model/Format.java");

    assertThat(format)
        .contains(
            " TXT = new Format(\"TXT\"",
            " TXT_LOWER = new Format(\"txt\"",
            " TXT_SPACE = new Format(\"txt \"",
            " VALUE_UNRECOGNIZED =",
            " EMPTY = new Format(\"\"",
            " MINUS_1 = ",
            " PLUS_1 = ");
  }

  @Test
  void namesOfAnotherLengthAreNotUsed() throws IOException {
    String kind =
        generateSchemas(
                "Kind: {type: string, enum: [OUTPUT, INPUT, NONE], x-enum-varnames: [Output, Input]}")
            .get("model/Kind.java");

    assertThat(kind).contains(" OUTPUT = ", " INPUT = ", " NONE = ");
    assertThat(warnings)
        .containsExactly(
            new Problem(
                "#/components/schemas/Kind/x-enum-varnames",
                "the enum has 3 values, but this list has 2. Give one per value, in the order of the enum. The list is not used."));
  }

  @Test
  void parametersWithOneJavaNameAreNamedAfterWhatTheyLose() throws IOException {
    String calls =
        generate(
                """
                paths:
                  /calls/{id}:
                    get:
                      operationId: listCalls
                      tags: [Calls]
                      parameters:
                        - {name: 'StartTime>', in: query, schema: {type: string}}
                        - {name: 'StartTime<', in: query, schema: {type: string}}
                        - {name: StartTime, in: query, schema: {type: string}}
                        - {name: id, in: query, schema: {type: string}}
                        - {name: id, in: path, required: true, schema: {type: string}}
                      responses: {'204': {description: Done.}}
                """)
            .get("api/CallsApi.java");

    assertThat(calls)
        .contains(
            "@Query(\"StartTime\") @Nullable String startTime,",
            "@Query(\"StartTime<\") @Nullable String startTimeLess,",
            "@Query(\"StartTime>\") @Nullable String startTimeGreater,",
            "String id,",
            "@Query(\"id\") @Nullable String idInQuery");
  }

  @Test
  void queryAfterAPathIsNotPartOfIt() throws IOException {
    String links =
        generate(
                """
                paths:
                  '/files/{id}#add_link':
                    put:
                      operationId: addLink
                      tags: [Links]
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses: {'204': {description: Done.}}
                  '/search?kind=file&q={text}':
                    get:
                      operationId: search
                      tags: [Links]
                      parameters: [{name: text, in: path, required: true, schema: {type: string}}]
                      responses: {'204': {description: Done.}}
                """)
            .get("api/LinksApi.java");

    assertThat(links)
        .contains("@PUT(\"files/{id}\")", "@GET(\"search?kind=file\")", "@Query(\"q\") String q");
  }

  @Test
  void undeclaredPathParameterIsTextAndARepeatedIdIsNamedAfterItsPath() throws IOException {
    String messages =
        generate(
                """
                paths:
                  /apps/{app_id}/messages:
                    get: {operationId: v1.list, tags: [Message], responses: {'204': {description: Done.}}}
                    post: {operationId: v1.list, tags: [Message], responses: {'204': {description: Done.}}}
                """)
            .get("api/MessageApi.java");

    assertThat(messages).contains("v1List(@Path(", "postAppsByAppIdMessages(", "String appId");
    assertThat(warnings.stream().map(Problem::place))
        .containsExactlyInAnyOrder(
            "#/paths/~1apps~1{app_id}~1messages/post/operationId",
            "#/paths/~1apps~1{app_id}~1messages/get",
            "#/paths/~1apps~1{app_id}~1messages/post");
  }

  @Test
  void schemeThatNothingIsSentForIsNotAsked() throws IOException {
    Map<String, String> sources =
        generate(
            """
            security: [{open: []}]
            paths: {/health: {get: {operationId: health, responses: {'204': {description: Done.}}}}}
            components: {securitySchemes: {open: {type: http, scheme: none}}}
            """);

    assertThat(sources.get("api/HealthApi.java")).contains("health()").doesNotContain("security");
    assertThat(sources.get("Acme.java")).doesNotContain("open(");
  }

  @Test
  void annotatedValuesAreAnEnumWithTheirTitles() throws IOException {
    String level =
        generateSchemas(
                """
                Level:
                  type: integer
                  oneOf:
                    - {title: NONE, description: Unrestricted., const: 0}
                    - {title: LOW, const: 1}
                """)
            .get("model/Level.java");

    assertThat(level)
        .contains("/** Unrestricted. */", " NONE = new Level(0L", " LOW = new Level(1L");
  }

  @Test
  void integersBeyondLongAreDecimals() throws IOException {
    String point =
        generateSchemas(
                """
                Point:
                  properties:
                    big: {type: integer, enum: [1, 18446744073709551615]}
                    huge: {type: integer, const: 18446744073709551615}
                """)
            .get("model/Point.java");

    assertThat(point).contains("BigDecimal big,", "BigDecimal huge,");
  }

  @Test
  void valueThatTwoTypesShareIsAChoiceAndTheOthersTell() throws IOException {
    Map<String, String> sources =
        generateSchemas(
            """
            Method:
              oneOf: [{$ref: '#/components/schemas/Desk'}, {$ref: '#/components/schemas/Plain'}]
              discriminator: {propertyName: type}
            Desk: {type: object, required: [type], properties: {type: {type: string, enum: [bank, wallet]}}}
            Plain: {type: object, required: [type], properties: {type: {type: string, enum: [bank, slip]}}}
            """);

    assertThat(sources.get("model/Method.java"))
        .contains("case \"wallet\" -> in.read(Desk.", "case \"slip\" -> in.read(Plain.")
        .contains("case \"bank\" -> wrap(in.read(Scalars.RAW), DeskOrPlain::new)");
  }

  @Test
  void numbersThatAreWholeByChanceStayDecimals() throws IOException {
    String point =
        generate(
                "3.0.3",
                """
                paths: {}
                components:
                  schemas:
                    Point: {type: object, properties: {whole: {type: number, enum: [1, 2]}, free: {enum: [1, 2]}}}
                """)
            .get("model/Point.java");

    assertThat(point).contains("BigDecimal whole,", "PointFree free,");
  }

  @Test
  void fileWithinJsonIsText() throws IOException {
    String body =
        generate(
                """
                paths:
                  /skills:
                    post:
                      operationId: addSkill
                      requestBody:
                        content:
                          application/json: {schema: {type: object, properties: {file: {type: string, format: binary}}}}
                      responses: {'204': {description: Done.}}
                """)
            .get("model/AddSkillBody.java");

    assertThat(body).contains("@Nullable String file,");
  }
}
