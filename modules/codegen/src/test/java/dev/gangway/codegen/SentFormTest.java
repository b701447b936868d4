package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.codegen.RecordingServer.Received;
import dev.gangway.codegen.document.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How the fields and parts of forms are written. */
class SentFormTest {
  @RegisterExtension final LocalApi api = new LocalApi();

  @Test
  void fieldsOfAFormAreWrittenInTheDeclaredStyle() throws Exception {
    GeneratedClient client =
        api.client(
            """
        paths:
          /accounts:
            post:
              operationId: open
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: {$ref: '#/components/schemas/Account'}
                    encoding:
                      metadata: {style: deepObject, explode: true}
                      address: {style: deepObject}
                      expand: {style: deepObject, explode: true}
                      piped: {style: pipeDelimited}
                      spaced: {style: spaceDelimited, explode: false}
                      joined: {explode: false}
                      repeated: {style: form}
                      flags: {style: form, explode: true}
                      rows: {contentType: application/json}
                      file: {contentType: application/json}
              responses: {'204': {description: Done.}}
        components:
          schemas:
            Texts: {type: array, items: {type: string}}
            Account:
              type: object
              properties:
                name: {type: string}
                metadata: {type: object, additionalProperties: {type: string}}
                address:
                  type: object
                  properties: {city: {type: string}, lines: {$ref: '#/components/schemas/Texts'}}
                expand: {$ref: '#/components/schemas/Texts'}
                piped: {$ref: '#/components/schemas/Texts'}
                spaced: {$ref: '#/components/schemas/Texts'}
                joined: {$ref: '#/components/schemas/Texts'}
                repeated: {$ref: '#/components/schemas/Texts'}
                flags: {type: object, properties: {r: {type: integer}, g: {type: boolean}}}
                rows: {$ref: '#/components/schemas/Texts'}
                plain: {type: object, properties: {a: {type: integer}}}
        """);

    client
        .call(
            "open",
            client.value(
                "Account",
                """
                {"name":"a b","metadata":{"k":"v w","order id":"6"},
                "address":{"city":"Ü","lines":["1","2"]},"expand":["a","b"],"piped":["a|b","c"],
                "spaced":["a b","c"],"joined":["a,b","c"],"repeated":["a","b"],
                "flags":{"r":1,"g":true},"rows":["a"],"plain":{"a":1}}
                """))
        .execute();

    Received request = api.request();
    assertThat(request.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(request.body().split("&"))
        .containsExactly(
            "name=a+b",
            "metadata%5Bk%5D=v%20w",
            "metadata%5Border%20id%5D=6",
            "address%5Bcity%5D=%C3%9C",
            "address%5Blines%5D%5B%5D=1",
            "address%5Blines%5D%5B%5D=2",
            "expand%5B%5D=a",
            "expand%5B%5D=b",
            "piped=a%7Cb%7Cc",
            "spaced=a%20b%20c",
            "joined=a%2Cb%2Cc",
            "repeated=a",
            "repeated=b",
            "r=1",
            "g=true",
            "rows=%5B%22a%22%5D",
            "plain=%7B%22a%22%3A1%7D");
  }

  private static String parts(Received request) {
    return request
        .body()
        .replaceAll("(?m)^--.*\r\n", "")
        .replaceAll("(?m)^Content-Length.*\r\n", "")
        .replace("Content-Disposition: form-data; ", "")
        .replace("Content-Type: ", "")
        .replace("\r\n", "\n");
  }

  @Test
  void partsHaveTheDeclaredContentType() throws Exception {
    GeneratedClient client =
        api.client(
            """
        paths:
          /accounts:
            post:
              operationId: open
              requestBody:
                required: true
                content:
                  Multipart/Form-Data; charset=utf-8:
                    schema: {$ref: '#/components/schemas/Account'}
                    encoding:
                      meta: {contentType: 'application/vnd.acme+json'}
                      text: {contentType: text/csv; charset=utf-8}
                      range: {contentType: 'text/*'}
                      rows: {contentType: 'application/xml, application/json'}
              responses: {'204': {description: Done.}}
        components:
          schemas:
            Account:
              type: object
              properties:
                name: {type: string}
                plain: {$ref: '#/components/schemas/A'}
                all: {type: array, items: {$ref: '#/components/schemas/A'}}
                meta: {$ref: '#/components/schemas/A'}
                text: {type: string}
                range: {type: string}
                rows: {type: array, items: {type: integer}}
            A: {type: object, properties: {a: {type: integer}}}
        """);

    client
        .call(
            "open",
            client.value(
                "Account",
                """
                {"name":"n","plain":{"a":1},"all":[{"a":2},{"a":3}],"meta":{"a":4},
                "text":"a;b","range":"r","rows":[1,2]}
                """))
        .execute();

    Received request = api.request();
    assertThat(request.header("Content-Type")).startsWith("multipart/form-data; boundary=");
    assertThat(parts(request))
        .isEqualTo(
            """
            name="name"

            n
            name="plain"
            application/json

            {"a":1}
            name="all"
            application/json

            {"a":2}
            name="all"
            application/json

            {"a":3}
            name="meta"
            application/vnd.acme+json

            {"a":4}
            name="text"
            text/csv; charset=utf-8

            a;b
            name="range"

            r
            name="rows"
            application/json

            [1,2]
            """);
  }

  @Test
  void componentOfAFormAndOfJsonKeepsItsFileInTheForm() throws Exception {
    GeneratedClient client =
        api.client(
            """
        paths:
          /upload:
            post:
              operationId: upload
              requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Skill'}}}}
              responses: {'204': {description: Done.}}
          /skills:
            post:
              operationId: add
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Skills'}}}}
              responses: {'204': {description: Done.}}
        components:
          schemas:
            File: {type: string, format: binary}
            Skills: {type: object, properties: {all: {type: array, items: {$ref: '#/components/schemas/Skill'}}}}
            Skill:
              type: object
              properties:
                name: {type: string}
                file: {$ref: '#/components/schemas/File'}
                older: {$ref: '#/components/schemas/Skill'}
        """);

    client
        .call("add", client.value("Skills", "{\"all\":[{\"name\":\"n\",\"file\":\"text\"}]}"))
        .execute();
    assertThat(api.sent())
        .isEqualTo("POST /skills application/json {\"all\":[{\"name\":\"n\",\"file\":\"text\"}]}");

    client
        .call("upload", client.value("Skill", "{\"file\":\"text\",\"older\":{\"file\":\"older\"}}"))
        .execute();
    assertThat(parts(api.request()))
        .isEqualTo(
            """
            name="file"; filename="file"
            application/octet-stream

            text
            name="older"
            application/json

            {"file":"older"}
            """);
  }

  @Test
  void formWithoutFieldsIsSentEmpty() throws Exception {
    GeneratedClient client =
        api.client(
            """
        paths:
          /upload:
            post:
              operationId: upload
              requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Skill'}}}}
              responses: {'204': {description: Done.}}
        components:
          schemas:
            Skill: {type: object, properties: {file: {type: string, format: binary}}}
        """);

    client.call("upload", client.value("Skill", "{}")).execute();

    Received request = api.request();
    String boundary = request.header("Content-Type").replace("multipart/form-data; boundary=", "");
    assertThat(request.body()).isEqualTo("--" + boundary + "--\r\n");
  }

  @Test
  void bodyWithAFileIsSentAsPartsWhereJsonIsOfferedToo() throws Exception {
    GeneratedClient client =
        api.client(
            """
        paths:
          /upload:
            post:
              operationId: upload
              requestBody:
                required: true
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Skill'}}
                  multipart/form-data: {schema: {$ref: '#/components/schemas/Skill'}}
              responses: {'204': {description: Done.}}
        components:
          schemas:
            Skill: {type: object, properties: {file: {type: string, format: binary}}}
        """);

    client.call("upload", client.value("Skill", "{\"file\":\"text\"}")).execute();

    assertThat(parts(api.request())).contains("name=\"file\"; filename=").contains("\ntext\n");
    assertThat(client.methods()).hasSize(1);
  }

  @Test
  void encodingOfNoFieldIsRefusedInStrictMode(@TempDir Path directory) throws IOException {
    Path spec = directory.resolve("openapi.yaml");
    Files.writeString(
        spec,
        """
        openapi: 3.1.0
        info: {title: Acme, version: '1'}
        paths:
          /accounts:
            post:
              operationId: open
              requestBody:
                content:
                  application/x-www-form-urlencoded:
                    schema: {type: object, properties: {labels: {type: object}}}
                    encoding: {label: {style: deepObject}}
              responses: {'204': {description: Done.}}
        """);

    assertThatThrownBy(
            () ->
                Generation.runUnvalidated(spec, directory.resolve("out"), Map.of("strict", "true")))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining(
            "x-www-form-urlencoded/encoding/label: the form has no property \"label\". Correct the name.");
  }
}
