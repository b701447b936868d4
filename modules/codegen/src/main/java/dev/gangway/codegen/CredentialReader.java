package dev.gangway.codegen;

import dev.gangway.codegen.ClientModel.ApiModel;
import dev.gangway.codegen.ClientModel.CredentialModel;
import dev.gangway.codegen.ClientModel.MemberModel;
import dev.gangway.codegen.ClientModel.OperationModel;
import dev.gangway.codegen.ClientModel.ParameterModel;
import dev.gangway.codegen.ClientModel.SessionModel;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads security schemes into what a builder can be told. */
final class CredentialReader {
  private final OpenAPI document;
  private final Map<String, ApiModel> apis;
  private final ModelTypes types;
  private final Problems problems;

  CredentialReader(
      OpenAPI document, Map<String, ApiModel> apis, ModelTypes types, Problems problems) {
    this.document = document;
    this.apis = apis;
    this.types = types;
    this.problems = problems;
  }

  List<CredentialModel> read() {
    List<CredentialModel> credentials = new ArrayList<>();
    if (document.getComponents() != null && document.getComponents().getSecuritySchemes() != null) {
      document
          .getComponents()
          .getSecuritySchemes()
          .forEach((name, scheme) -> credentials.add(read(name, scheme)));
    }
    return credentials;
  }

  private CredentialModel read(String name, SecurityScheme scheme) {
    String pointer = "/components/securitySchemes/" + name;
    boolean basic =
        scheme.getType() == SecurityScheme.Type.HTTP
            && "basic".equalsIgnoreCase(scheme.getScheme());
    boolean apiKey = scheme.getType() == SecurityScheme.Type.APIKEY;
    if (scheme.getType() == SecurityScheme.Type.MUTUALTLS) {
      problems.add(
          pointer, "mutual TLS is set on the HTTP client, not on an operation. Remove the scheme.");
    }
    List<String> doc = Javadoc.paragraphs(null, scheme.getDescription(), scheme.getExtensions());
    List<String> sessionDoc = new ArrayList<>(doc);
    sessionDoc.add(
        0, "Logs in with this when a call first needs a token, and again before the token ends.");
    return new CredentialModel(
        name,
        JavaNames.member(name),
        Javadoc.lines(94, doc.isEmpty() ? List.of("Sets the credential " + name + ".") : doc),
        Javadoc.lines(94, sessionDoc),
        !basic && !apiKey,
        basic,
        apiKey,
        apiKey ? String.valueOf(scheme.getIn()) : "",
        apiKey ? JavaText.literal(scheme.getName()) : "",
        session(scheme, pointer));
  }

  private SessionModel session(SecurityScheme scheme, String pointer) {
    String login = Extensions.text(scheme.getExtensions(), "x-session", "login");
    if (login.isEmpty()) {
      return SessionModel.NONE;
    }
    for (ApiModel api : apis.values()) {
      for (OperationModel operation : api.operations()) {
        if (operation.id().equals(login)) {
          return session(scheme, api, operation, pointer);
        }
      }
    }
    problems.add(
        pointer + "/x-session/login",
        "there is no operation " + login + ". Name the one that fetches the token.");
    return SessionModel.NONE;
  }

  private SessionModel session(
      SecurityScheme scheme, ApiModel api, OperationModel operation, String pointer) {
    List<ParameterModel> parameters = operation.requiredParameters();
    if (parameters.size() != 1 || operation.requestCodec().isEmpty()) {
      problems.add(
          pointer + "/x-session/login",
          "the operation "
              + operation.id()
              + " takes more than a body, so that it cannot be the login.");
      return SessionModel.NONE;
    }
    String expiresIn = Extensions.text(scheme.getExtensions(), "x-session", "expires-in");
    return new SessionModel(
        operation.id(),
        api.name(),
        operation.method(),
        parameters.get(0).type(),
        operation.returns(),
        accessor(
            operation.returns(),
            Extensions.text(scheme.getExtensions(), "x-session", "token"),
            pointer),
        expiresIn.isEmpty() ? "" : accessor(operation.returns(), expiresIn, pointer));
  }

  private String accessor(String record, String jsonName, String pointer) {
    @Nullable MemberModel member =
        types.members(record).stream()
            .filter(each -> each.jsonName().equals(jsonName))
            .findFirst()
            .orElse(null);
    if (member == null) {
      problems.add(
          pointer + "/x-session",
          "the login's answer "
              + record
              + " has no member \""
              + jsonName
              + "\". Name one that it has.");
      return jsonName;
    }
    return member.name();
  }
}
