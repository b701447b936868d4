package dev.gangway.codegen;

import dev.gangway.codegen.RecordingServer.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server of a test's own, and clients of documents that call it. */
final class LocalApi implements BeforeEachCallback, AfterEachCallback {
  private final List<GeneratedClient> clients = new ArrayList<>();
  private @Nullable RecordingServer server;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    server = new RecordingServer();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    clients.forEach(GeneratedClient::close);
    server().close();
  }

  RecordingServer server() {
    return Objects.requireNonNull(server);
  }

  Received request() {
    return server().request();
  }

  /** Makes a client of a document's paths and components. */
  GeneratedClient client(String paths) throws Exception {
    return client("", paths);
  }

  /** Makes a client whose base is this path of the server. */
  GeneratedClient client(String base, String paths) throws Exception {
    return client("3.0.3", base, paths);
  }

  /** Makes a client of a document of this version of OpenAPI. */
  GeneratedClient client(String version, String base, String paths) throws Exception {
    Path directory = Files.createTempDirectory("document");
    try {
      Path file = directory.resolve("openapi.yaml");
      Files.writeString(
          file, "openapi: " + version + "\ninfo: {title: Acme, version: '1'}\n" + paths);
      GeneratedClient client = new GeneratedClient(Generation.of(file), server().url() + base);
      clients.add(client);
      return client;
    } finally {
      Generation.delete(directory);
    }
  }

  /** Returns method, target, content type and body of the only request. */
  String sent() {
    Received request = request();
    return String.join(
        " ", request.method(), request.target(), request.header("Content-Type"), request.body());
  }
}
