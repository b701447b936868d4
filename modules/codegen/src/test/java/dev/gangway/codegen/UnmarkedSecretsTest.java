package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What clients show of secrets that the document does not mark with an extension. */
class UnmarkedSecretsTest {
  private static final String PAYMENTS =
      """
      openapi: 3.0.3
      info: {title: Acme, version: '1'}
      paths:
        /cards/{cardNumber}/payments:
          post:
            operationId: pay
            tags: [Payments]
            parameters:
              - {name: cardNumber, in: path, required: true, schema: {type: string}}
              - {name: cvv, in: query, required: true, schema: {type: string}}
              - {name: X-Access-Token, in: header, required: true, schema: {type: string}}
            requestBody:
              required: true
              content: {application/json: {schema: {$ref: '#/components/schemas/Payment'}}}
            responses:
              '200':
                description: Done.
                content: {application/json: {schema: {$ref: '#/components/schemas/Payment'}}}
        /keys:
          post:
            operationId: exchange
            tags: [Keys]
            requestBody:
              required: true
              content: {application/json: {schema: {$ref: '#/components/schemas/CardNumber'}}}
            responses:
              '200':
                description: Done.
                content: {application/json: {schema: {$ref: '#/components/schemas/Others'}}}
          get:
            operationId: find
            tags: [Keys]
            responses:
              '200':
                description: Done.
                content: {application/json: {schema: {$ref: '#/components/schemas/Found'}}}
      components:
        schemas:
          Found:
            oneOf:
              - {$ref: '#/components/schemas/CardNumber'}
              - {type: object, properties: {a: {type: string}}}
          Payment:
            type: object
            properties:
              card:
                type: object
                properties:
                  number: {type: string}
                  cvc2: {type: integer, format: int64}
                  expiry: {type: string}
              password: {type: string}
              motto: {type: string, writeOnly: true}
              former_tokens: {type: array, items: {type: string}}
              key: {allOf: [{$ref: '#/components/schemas/PrivateKey'}]}
              saved: {type: object, additionalProperties: {$ref: '#/components/schemas/CardNumber'}}
              used: {type: array, items: {type: array, items: {$ref: '#/components/schemas/CardNumber'}}}
              paidWith: {anyOf: [{$ref: '#/components/schemas/CardNumber'}, {type: integer}]}
              others: {$ref: '#/components/schemas/Others'}
              tokenType: {type: string}
              hasPassword: {type: boolean}
              usedTokens: {type: integer}
              tokenStore: {type: string, enum: [planted-store]}
              token: {type: string, x-sensitive: none}
          PrivateKey: {type: string}
          CardNumber: {type: string}
          Others: {type: array, items: {$ref: '#/components/schemas/CardNumber'}}
      """;

  private static final String SHOWN =
      "\"tokenType\":\"bearer\",\"hasPassword\":true,\"usedTokens\":7,\"token\":\"usdc\"";

  private static final String PAYMENT =
      """
      {"card":{"number":"secret-1","cvc2":98765,"expiry":"12/34"},"password":"secret-2",
       "motto":"secret-3","former_tokens":["secret-4"],"key":"secret-5",
       "saved":{"a":"secret-10"},"used":[["secret-11"]],"paidWith":"secret-12",
       "others":["secret-13"],%s}"""
          .formatted(SHOWN);

  @RegisterExtension final LocalApi api = new LocalApi();
  @TempDir Path directory;

  private Map<String, String> sources() throws Exception {
    Path spec = directory.resolve("openapi.yaml");
    Files.writeString(spec, PAYMENTS);
    return Generation.of(spec);
  }

  @Test
  void namesThatSoundSecretAreRedactedInToString() throws Exception {
    try (GeneratedClient client = new GeneratedClient(sources(), api.server().url())) {
      String shown = client.value("Payment", PAYMENT).toString();

      assertThat(shown)
          .doesNotContain("secret-", "98765")
          .contains("number=<secret>", "cvc2=<secret>", "expiry=12/34", "password=<secret>")
          .contains("motto=<secret>", "formerTokens=<secret>", "key=<secret>")
          .contains("saved=<secret>", "used=<secret>", "paidWith=<secret>", "others=<secret>")
          .contains("tokenType=bearer", "hasPassword=true", "usedTokens=7", "token=usdc");
    }
  }

  @Test
  void namesThatSoundSecretAreInNoLogExceptionOrUrl() throws Exception {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    StringWriter thrown = new StringWriter();
    try (GeneratedClient client = new GeneratedClient(sources(), api.server().url(), true)) {
      Object payment = client.value("Payment", PAYMENT);
      api.server().answers("application/json", PAYMENT);
      var call = client.call("pay", "secret-6", "secret-7", "secret-8", payment);
      call.execute();
      thrown.append(call.toString());
      api.server().answers("application/json", "[\"secret-14\"]");
      client.call("exchange", "secret-15").execute();
      api.server().answers("application/json", "\"secret-16\"");
      thrown.append(String.valueOf(client.call("find").execute()));
      api.server().answers("application/json", "{\"password\":{\"x\":\"secret-17\"}}");
      thrown.append(String.valueOf(call.execute()));
      api.server().answers("application/json", "{\"card\":\"secret-18\"}");
      thrown.append(String.valueOf(call.execute()));
      api.server().answers("application/json", "{\"card\":{\"number\":secret-9}}");
      catchThrowable(call::execute).printStackTrace(new PrintWriter(thrown, true));
    } finally {
      System.setErr(before);
    }

    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains(
            "cardNumber=<secret>", "cvv=<secret>", "X-Access-Token=<secret>", "sends Payment[")
        .doesNotContain("secret-", "98765");
    assertThat(thrown.toString()).contains("$.card").doesNotContain("secret-", "98765");
  }
}
