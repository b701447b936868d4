package dev.gangway.codegen;

import java.util.ArrayList;
import java.util.List;
import org.openapitools.codegen.SupportingFile;

/** The files of a client beside those of its types and interfaces. */
final class EntryFiles {
  private static final String SERVICES = "src/main/resources/META-INF/services";
  private static final String NATIVE_IMAGE = "src/main/resources/META-INF/native-image/";

  private final String home;
  private final String nativeImage;
  private final String client;
  private final List<SupportingFile> files = new ArrayList<>();

  EntryFiles(String basePackage, String client) {
    this.home = "src/main/java/" + basePackage.replace('.', '/');
    this.nativeImage = NATIVE_IMAGE + basePackage + "/" + client;
    this.client = client;
  }

  /** Returns all files. */
  List<SupportingFile> of(ClientReader.Result result, boolean hasModels) {
    addClass("client.mustache", "");
    addClass("codecs.mustache", "Codecs");
    addClass("provider.mustache", "Provider");
    files.add(
        new SupportingFile(
            "provider-service.mustache", SERVICES, "dev.gangway.core.ClientProvider"));
    files.add(
        new SupportingFile(
            "reachability-metadata.mustache", nativeImage, "reachability-metadata.json"));
    if (!result.webhooks().isEmpty() || !result.webhookSources().sources().isEmpty()) {
      addClass("webhooks.mustache", "Webhooks");
    }
    if (result.webhookSources().event() != null) {
      addClass("event.mustache", "Event");
    }
    addPackage("package-info.mustache", "");
    addPackage("api-package-info.mustache", "/api");
    if (hasModels) {
      addPackage("model-package-info.mustache", "/model");
    }
    return files;
  }

  private void addClass(String template, String suffix) {
    files.add(new SupportingFile(template, home, client + suffix + ".java"));
  }

  private void addPackage(String template, String folder) {
    files.add(new SupportingFile(template, home + folder, "package-info.java"));
  }
}
