package dev.gangway.codegen.entry;

import dev.gangway.codegen.model.ClientModel.ApiModel;
import dev.gangway.codegen.model.ClientModel.CredentialModel;
import dev.gangway.codegen.model.ClientModel.SessionModel;
import dev.gangway.codegen.model.ClientModel.VariableModel;
import dev.gangway.codegen.model.ServerModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lists what the entry class imports, and keeps apart what has the same name there. */
public final class EntryImports {
  private static final String AUTH = "dev.gangway.auth.";
  private static final String CORE = "dev.gangway.core.";

  /** Simple names in the entry class that a type of the document may have too. */
  private static final Set<String> TAKEN =
      Set.of(
          "AccessToken",
          "AutoCloseable",
          "Credential",
          "EnvironmentVariables",
          "ErrorShape",
          "IllegalStateException",
          "OneTimeCode",
          "OperationCodecs",
          "OperationServers",
          "Secret",
          "Server",
          "TokenSource",
          "TokenStore");

  /** Where types that are not the document's come from. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "UUID",
          "java.util.UUID",
          "LocalDate",
          "java.time.LocalDate",
          "BigDecimal",
          "java.math.BigDecimal");

  /** Returns how the entry class writes a type of the document. */
  static String nameOf(String type, String client, String basePackage) {
    return TAKEN.contains(type) || type.equals(client) ? basePackage + ".model." + type : type;
  }

  public static List<String> of(
      String basePackage,
      Map<String, ApiModel> apis,
      List<CredentialModel> credentials,
      List<ServerModel> servers,
      boolean operationServers) {
    Set<String> imports =
        new TreeSet<>(
            Set.of(
                CORE + "ApiClient",
                CORE + "ClientBuilder",
                CORE + "ErrorShape",
                CORE + "OperationCodecs",
                "java.util.List"));
    apis.keySet().forEach(api -> imports.add(basePackage + ".api." + api));
    if (operationServers) {
      imports.add(CORE + "OperationServers");
    }
    if (!servers.isEmpty()) {
      imports.add(CORE + "Server");
    }
    credentials.forEach(credential -> add(credential, basePackage, imports));
    return List.copyOf(imports);
  }

  private static void add(CredentialModel credential, String basePackage, Set<String> imports) {
    if (credential.bearer()) {
      imports.add(AUTH + "TokenSource");
      imports.add("java.util.Objects");
    } else {
      imports.add(AUTH + "Credential");
      imports.add(AUTH + "Secret");
    }
    if (credential.logsIn()) {
      imports.add(AUTH + "TokenStore");
    }
    if (credential.grants().any()) {
      imports.add(AUTH + "Secret");
    }
    if (credential.inHeader()) {
      imports.add(AUTH + "TokenSource");
    }
    for (SessionModel session : credential.sessions()) {
      session.parameters().forEach(parameter -> addType(parameter.type(), basePackage, imports));
      addEnvironment(session, imports);
    }
  }

  /** A type of the document begins with a capital letter and has no package of its own. */
  private static void addType(String type, String basePackage, Set<String> imports) {
    String known = KNOWN.get(type);
    if (known != null) {
      imports.add(known);
    } else if (Character.isUpperCase(type.charAt(0))
        && type.indexOf('.') < 0
        && !type.equals("String")) {
      imports.add(basePackage + ".model." + type);
    }
  }

  private static void addEnvironment(SessionModel session, Set<String> imports) {
    for (VariableModel variable : session.environment().variables()) {
      if (variable.expression().startsWith("EnvironmentVariables")) {
        imports.add(CORE + "EnvironmentVariables");
      } else {
        imports.add(AUTH + "Secret");
      }
      if (variable.expression().startsWith("OneTimeCode")) {
        imports.add(AUTH + "OneTimeCode");
      }
    }
  }

  private EntryImports() {}
}
