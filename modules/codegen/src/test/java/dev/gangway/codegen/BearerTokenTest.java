package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A bearer token that the caller manages is as short to set as an API key. */
class BearerTokenTest {
  private static final String LOGIN_BY_PATH =
      """
      openapi: 3.1.0
      info: {title: Acme, version: '1'}
      paths:
        /login/{key}:
          post:
            tags: [Auth]
            operationId: login
            security: []
            parameters:
              - {name: key, in: path, required: true, schema: {type: string, format: password}}
            responses:
              '200':
                description: Done.
                content: {application/json: {schema: {$ref: '#/components/schemas/Token'}}}
      components:
        schemas:
          Token:
            type: object
            required: [token]
            properties: {token: {type: string, format: password}}
        securitySchemes:
          session:
            type: http
            scheme: bearer
            x-session: [{login: login, token: token}]
      """;

  @RegisterExtension final LocalApi api = new LocalApi();
  @TempDir Path directory;

  @Test
  void constantTokenIsSentWithEveryCall() throws Exception {
    ClassLoader loader =
        MemoryCompiler.load(
            Generation.of(Path.of("src/test/resources/golden/bearer/openapi.yaml")));
    Class<?> entry = loader.loadClass(Generation.PACKAGE + "." + Generation.CLIENT);
    Object builder = entry.getMethod("builder").invoke(null);
    Class<?> type = builder.getClass();
    type.getMethod("baseUrl", String.class).invoke(builder, api.server().url());
    type.getMethod("token", Secret.class).invoke(builder, Secret.of("t-1"));

    try (AutoCloseable client = (AutoCloseable) type.getMethod("build").invoke(builder)) {
      for (int i = 0; i < 2; i++) {
        Object orders = entry.getMethod("orders").invoke(client);
        Class<?> operations = entry.getMethod("orders").getReturnType();
        ((ApiCall<?>) operations.getMethod("listOrders").invoke(orders)).execute();

        assertThat(api.request().header("Authorization")).isEqualTo("Bearer t-1");
      }
    }
  }

  @Test
  void secretOfALoginIsNotTakenForAToken() throws Exception {
    Path spec = directory.resolve("openapi.yaml");
    Files.writeString(spec, LOGIN_BY_PATH);

    Map<String, String> sources = Generation.of(spec);

    assertThat(sources.get("Acme.java"))
        .containsOnlyOnce("session(Secret ")
        .contains("public Builder session(Secret key) {");
    assertThat(MemoryCompiler.complaints(sources)).isEmpty();
  }
}
