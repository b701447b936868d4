package dev.gangway.codegen.entry;

import dev.gangway.codegen.model.ApiModel;
import dev.gangway.codegen.model.CredentialModel;
import dev.gangway.codegen.model.SealedModel;
import dev.gangway.codegen.model.ServerModel;
import dev.gangway.codegen.model.SessionModel;
import dev.gangway.codegen.model.SessionModel.Source;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.JavaNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists what the entry class imports, and keeps apart what has the same name there. */
public final class EntryImports {
  /** Simple names in the entry class that a type of the document may have too. */
  private static final Set<String> TAKEN =
      Set.of(
          "AccessToken",
          "Credential",
          "ErrorShape",
          "OperationCodecs",
          "OperationServers",
          "PayloadCipher",
          "SealedShape",
          "Server",
          "Settings",
          "TokenSource",
          "TokenStore");

  /** Where types that are not the document's come from. */
  private static final Map<String, Code> KNOWN =
      Map.of(
          "UUID", Code.of("java.util.UUID"),
          "URI", Code.of("java.net.URI"),
          "LocalDate", Code.of("java.time.LocalDate"),
          "LocalDateTime", Code.of("java.time.LocalDateTime"),
          "Instant", Code.of("java.time.Instant"),
          "YearMonth", Code.of("java.time.YearMonth"),
          "BigDecimal", Code.of("java.math.BigDecimal"),
          "Secret", Code.of("dev.gangway.auth.Secret"),
          "OneTimeCode", Code.of("dev.gangway.auth.OneTimeCode"));

  /** Returns how the entry class writes a type of the document. */
  static Code nameOf(Code type, Identifier client, Code basePackage) {
    return TAKEN.contains(type.toString()) || type.toString().equals(client.toString())
        ? Code.of("{}.model.{}", basePackage, type)
        : type;
  }

  /** Returns what the entry class imports. */
  public static List<Code> of(
      Code basePackage,
      Collection<ApiModel> apis,
      List<CredentialModel> credentials,
      List<ServerModel> servers,
      boolean operationServers,
      SealedModel sealed) {
    Imports imports =
        new Imports()
            .add("dev.gangway.core.ApiCall")
            .add("dev.gangway.core.ApiClient")
            .add("dev.gangway.core.CallSnapshot")
            .add("dev.gangway.core.ClientBuilder")
            .add("dev.gangway.core.Settings")
            .add("dev.gangway.core.spec.ErrorShape")
            .add("dev.gangway.core.spec.OperationCodecs")
            .add("java.util.List");
    apis.forEach(api -> imports.add(Code.of("{}.api.{}", basePackage, api.name())));
    if (operationServers) {
      imports.add("dev.gangway.core.OperationServers");
    }
    if (!servers.isEmpty()) {
      imports.add("dev.gangway.core.Server");
    }
    if (sealed.exists()) {
      imports.add("dev.gangway.auth.cipher.PayloadCipher").add("dev.gangway.core.spec.SealedShape");
    }
    credentials.forEach(credential -> add(credential, basePackage, imports));
    return imports.list();
  }

  private static void add(CredentialModel credential, Code basePackage, Imports imports) {
    if (credential.bearer()) {
      imports.add("dev.gangway.auth.TokenSource").add("java.util.Objects");
    } else {
      imports.add("dev.gangway.auth.Credential").add("dev.gangway.auth.Secret");
    }
    if (credential.constant()) {
      imports.add("dev.gangway.auth.AccessToken").add("dev.gangway.auth.Secret");
    }
    if (credential.logsIn()) {
      imports.add("dev.gangway.auth.TokenStore");
    }
    if (credential.grants().any()) {
      imports.add("dev.gangway.auth.Secret");
    }
    if (credential.inHeader()) {
      imports.add("dev.gangway.auth.TokenSource");
    }
    for (SessionModel session : credential.sessions()) {
      session.parameters().forEach(each -> addType(each.valueType(), basePackage, imports));
      if (session.environment().variables().stream()
          .anyMatch(each -> each.source() == Source.ONE_TIME_CODE)) {
        imports.add("dev.gangway.auth.OneTimeCode");
      }
    }
  }

  /** A type of the document has no package of its own and a name that Java does not take. */
  private static void addType(Code type, Code basePackage, Imports imports) {
    String name = type.toString();
    Code known = KNOWN.get(name);
    if (known != null) {
      imports.add(known);
    } else if (Character.isUpperCase(name.charAt(0))
        && name.indexOf('.') < 0
        && JavaNames.type(name).equals(name)) {
      imports.add(Code.of("{}.model.{}", basePackage, type));
    }
  }

  private EntryImports() {}
}
