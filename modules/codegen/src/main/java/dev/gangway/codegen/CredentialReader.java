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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads security schemes into what a builder can be told. */
final class CredentialReader {
  private static final String SESSION = "x-session";
  private static final String TOKEN = "token";
  private static final String EXPIRES_IN = "expires-in";

  private final OpenAPI document;
  private final String client;
  private final String basePackage;
  private final Map<String, ApiModel> apis;
  private final ModelTypes types;
  private final Problems problems;

  CredentialReader(
      OpenAPI document,
      String client,
      String basePackage,
      Map<String, ApiModel> apis,
      ModelTypes types,
      Problems problems) {
    this.document = document;
    this.client = client;
    this.basePackage = basePackage;
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
    Map<String, String> taken = new HashMap<>();
    for (CredentialModel each : credentials) {
      String other = taken.putIfAbsent(each.method(), each.scheme());
      if (other != null) {
        problems.add(
            "/components/securitySchemes/" + each.scheme(),
            "the schemes "
                + other
                + " and "
                + each.scheme()
                + " would both be the method "
                + each.method()
                + "() of the builder. Rename one.");
      }
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
        Javadoc.lines(
            94, doc.isEmpty() ? List.of("Sets the credential " + Javadoc.text(name) + ".") : doc),
        Javadoc.lines(94, sessionDoc),
        !basic && !apiKey,
        basic,
        apiKey,
        apiKey ? String.valueOf(scheme.getIn()) : "",
        apiKey ? JavaText.literal(scheme.getName()) : "",
        session(scheme, pointer));
  }

  private SessionModel session(SecurityScheme scheme, String pointer) {
    String login = Extensions.text(scheme.getExtensions(), SESSION, "login");
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
    if (parameters.size() != 1 || !types.isRecord(parameters.get(0).type())) {
      problems.add(
          pointer + "/x-session/login",
          "the operation "
              + operation.id()
              + " cannot be the login, which takes an object as its body and nothing else that is required.");
      return SessionModel.NONE;
    }
    String answer = operation.returns();
    MemberModel end = end(scheme, answer, pointer);
    return new SessionModel(
        operation.id(),
        api.name(),
        operation.method(),
        EntryImports.nameOf(parameters.get(0).type(), client, basePackage),
        token(scheme, answer, pointer),
        end == null ? "" : end.name(),
        end != null && !end.promised());
  }

  private String token(SecurityScheme scheme, String answer, String pointer) {
    MemberModel token = member(scheme, TOKEN, answer, pointer);
    if (token != null && !(token.type().equals("Secret") && token.promised())) {
      refuse(token, TOKEN, answer, "be required and have format: password", pointer);
    }
    return token == null ? "" : token.name();
  }

  private @Nullable MemberModel end(SecurityScheme scheme, String answer, String pointer) {
    if (Extensions.text(scheme.getExtensions(), SESSION, EXPIRES_IN).isEmpty()) {
      return null;
    }
    MemberModel end = member(scheme, EXPIRES_IN, answer, pointer);
    if (end != null && !end.type().equals("Long") && !end.type().equals("Integer")) {
      refuse(end, EXPIRES_IN, answer, "be an integer, a number of seconds", pointer);
    }
    return end;
  }

  private @Nullable MemberModel member(
      SecurityScheme scheme, String role, String answer, String pointer) {
    String jsonName = Extensions.text(scheme.getExtensions(), SESSION, role);
    for (MemberModel member : types.members(answer)) {
      if (member.jsonName().equals(jsonName)) {
        return member;
      }
    }
    problems.add(
        pointer + "/x-session/" + role,
        "the login's answer "
            + answer
            + " has no member \""
            + jsonName
            + "\". Name one that it has.");
    return null;
  }

  private void refuse(
      MemberModel member, String role, String answer, String wanted, String pointer) {
    problems.add(
        pointer + "/x-session/" + role,
        "the member \""
            + member.jsonName()
            + "\" of "
            + answer
            + " must "
            + wanted
            + ". Describe it so, or name another.");
  }
}
