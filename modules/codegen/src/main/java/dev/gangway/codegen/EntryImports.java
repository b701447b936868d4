package dev.gangway.codegen;

import dev.gangway.codegen.ClientModel.ApiModel;
import dev.gangway.codegen.ClientModel.CredentialModel;
import dev.gangway.codegen.ClientModel.ServerModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lists what the entry class imports, and keeps apart what has the same name there. */
final class EntryImports {
  private static final String AUTH = "dev.gangway.auth.";
  private static final String CORE = "dev.gangway.core.";

  /** Simple names in the entry class that a type of the document may have too. */
  private static final Set<String> TAKEN =
      Set.of(
          "AccessToken",
          "AutoCloseable",
          "Credential",
          "ErrorShape",
          "IllegalStateException",
          "OperationCodecs",
          "Server",
          "TokenSource");

  /** Returns how the entry class writes a type of the document. */
  static String nameOf(String type, String client, String basePackage) {
    return TAKEN.contains(type) || type.equals(client) ? basePackage + ".model." + type : type;
  }

  static List<String> of(
      String basePackage,
      Map<String, ApiModel> apis,
      List<CredentialModel> credentials,
      List<ServerModel> servers) {
    Set<String> imports =
        new TreeSet<>(
            Set.of(
                CORE + "ApiClient",
                CORE + "ClientBuilder",
                CORE + "ErrorShape",
                CORE + "OperationCodecs",
                "java.util.List"));
    apis.keySet().forEach(api -> imports.add(basePackage + ".api." + api));
    if (!servers.isEmpty()) {
      imports.add(CORE + "Server");
    }
    for (CredentialModel credential : credentials) {
      if (credential.bearer()) {
        imports.add(AUTH + "TokenSource");
        imports.add("java.util.Objects");
      } else {
        imports.add(AUTH + "Credential");
        imports.add(AUTH + "Secret");
      }
      if (credential.hasSession()) {
        imports.add(AUTH + "AccessToken");
        String body = credential.session().bodyType();
        if (body.indexOf('.') < 0) {
          imports.add(basePackage + ".model." + body);
        }
      }
    }
    return List.copyOf(imports);
  }

  private EntryImports() {}
}
