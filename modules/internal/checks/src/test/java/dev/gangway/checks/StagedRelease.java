package dev.gangway.checks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A repository with one provider, whose client 0.1.0 was released to a Maven repository. */
record StagedRelease(Path root) {
  static final String PROVIDER = "shop";
  static final String SPEC =
      """
      openapi: 3.1.0
      info: {title: Shop, version: '1'}
      servers:
        - {url: 'https://api.example.com'}
      paths:
        /orders/{id}:
          get:
            tags: [Orders]
            operationId: getOrder
            parameters:
              - {name: id, in: path, required: true, schema: {type: integer, format: int64}}
            responses:
              '200':
                description: The order.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Order'}
      components:
        schemas:
          Order:
            type: object
            description: An order.
            required: [id, state]
            properties:
              id: {type: integer, format: int64, description: Its id.}
              state: {type: string, description: How far it is.}
      """;

  static final String ADDED = SPEC + "        table: {type: string, description: Its table.}\n";
  static final String BROKEN = SPEC.replace("required: [id, state]", "required: [id]");
  static final String DOCUMENTED = SPEC.replace("How far it is.", "How far the order is.");

  /** Returns the repository after the release of 0.1.0. */
  static StagedRelease in(Path root, String version) throws IOException {
    StagedRelease staged = new StagedRelease(root);
    staged.write(
        "pom.xml",
        "<project><version>"
            + version
            + "</version><gangway.released>0.1.0</gangway.released></project>");
    staged.write(
        "modules/providers/shop/pom.xml",
        "<project><gangway.client>Shop</gangway.client></project>");
    staged.write("specs/shop/openapi.yaml", SPEC);
    staged.write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n## [0.1.0]\n\n- Shop.\n");
    staged.jar(root.resolve("modules/providers/shop/target/released/gangway-shop-0.1.0.jar"));
    return staged;
  }

  StagedRelease write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  StagedRelease spec(String text) throws IOException {
    return write("specs/shop/openapi.yaml", text);
  }

  StagedRelease unreleasedEntries(String entries) throws IOException {
    return write(
        "CHANGELOG.md",
        "# Changelog\n\n## [Unreleased]\n\n"
            + entries
            + "\n## [0.1.0]\n\n- Shop: `Order.table`.\n");
  }

  /** Writes a jar as the build of a provider makes it, as far as a comparison reads it. */
  void jar(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry("gangway/shop/openapi.yaml"));
      jar.write(SPEC.getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
  }
}
