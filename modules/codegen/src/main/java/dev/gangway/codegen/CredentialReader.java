package dev.gangway.codegen;

import dev.gangway.codegen.ClientModel.ApiModel;
import dev.gangway.codegen.ClientModel.CredentialModel;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads security schemes into what a builder can be told. */
final class CredentialReader {
  /** What OpenAPI admits as the name of a component. */
  private static final Pattern COMPONENT = Pattern.compile("[a-zA-Z0-9._-]+");

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
          .forEach(
              (name, scheme) -> {
                if (scheme.getType() != SecurityScheme.Type.MUTUALTLS) {
                  credentials.add(read(name, scheme));
                }
              });
    }
    Map<String, String> taken = new HashMap<>();
    for (CredentialModel each : credentials) {
      String other = null;
      for (String method : methods(each)) {
        String earlier = taken.putIfAbsent(method, each.scheme());
        other = earlier == null ? other : earlier;
      }
      if (other != null) {
        problems.add(
            "/components/securitySchemes/" + Problems.token(each.scheme()),
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

  private static List<String> methods(CredentialModel credential) {
    String name = credential.method();
    List<String> methods = new ArrayList<>(List.of(name));
    if (credential.grants().any()) {
      methods.addAll(List.of(name + "ClientCredentials", name + "Password", name + "TokenUrl"));
    }
    if (credential.logsIn()) {
      methods.add(name + "TokenStore");
    }
    return methods;
  }

  /** Returns whether the scheme is the HTTP client's own business. */
  static boolean isMutualTls(OpenAPI document, String name) {
    return document.getComponents() != null
        && document.getComponents().getSecuritySchemes() != null
        && document.getComponents().getSecuritySchemes().get(name) != null
        && document.getComponents().getSecuritySchemes().get(name).getType()
            == SecurityScheme.Type.MUTUALTLS;
  }

  private CredentialModel read(String name, SecurityScheme scheme) {
    String pointer = "/components/securitySchemes/" + Problems.token(name);
    if (!COMPONENT.matcher(name).matches()) {
      problems.add(
          pointer,
          "the security scheme's name has other characters than letters, digits and . - _. Rename it.");
    }
    boolean basic =
        scheme.getType() == SecurityScheme.Type.HTTP
            && "basic".equalsIgnoreCase(scheme.getScheme());
    boolean apiKey = scheme.getType() == SecurityScheme.Type.APIKEY;
    boolean bearer = !basic && !apiKey;
    if (apiKey && (scheme.getIn() == null || scheme.getName() == null)) {
      problems.add(
          pointer,
          "the API key has no name, or no place. Add name, and in: header, query or cookie.");
    }
    if (scheme.getType() == SecurityScheme.Type.HTTP
        && bearer
        && !"bearer".equalsIgnoreCase(scheme.getScheme())) {
      problems.add(
          pointer,
          "the HTTP scheme "
              + scheme.getScheme()
              + " cannot be sent. Describe it as an apiKey in the header Authorization.");
    }
    String refusal = apiKey ? refusal(scheme) : "";
    if (!refusal.isEmpty()) {
      problems.add(pointer, refusal);
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
        bearer,
        basic,
        apiKey,
        apiKey ? String.valueOf(scheme.getIn()) : "",
        apiKey ? JavaText.literal(String.valueOf(scheme.getName())) : "",
        new SessionReader(client, basePackage, apis, types, problems).read(scheme, pointer),
        grants(scheme),
        JavaNames.variable(client, name));
  }

  private static String refusal(SecurityScheme key) {
    String name = String.valueOf(key.getName());
    return switch (String.valueOf(key.getIn())) {
      case "header" -> HeaderNames.refusal(name);
      case "cookie" ->
          HeaderNames.isToken(name)
              ? ""
              : "the cookie \""
                  + name
                  + "\" cannot be sent: its name is not a token of RFC 9110. Correct the name.";
      default -> "";
    };
  }

  private GrantsModel grants(SecurityScheme scheme) {
    OAuthFlows flows = scheme.getFlows();
    if (scheme.getType() != SecurityScheme.Type.OAUTH2 || flows == null) {
      return GrantsModel.NONE;
    }
    Set<String> scopes = new TreeSet<>();
    return new GrantsModel(
        tokenUrl(flows.getClientCredentials(), scopes),
        tokenUrl(flows.getPassword(), scopes),
        Extensions.text(scheme.getExtensions(), "x-client-authentication").equals("body"),
        Javadoc.param(
            94,
            "scopes",
            List.of(
                (scopes.isEmpty()
                        ? ""
                        : "of "
                            + String.join(
                                ", ",
                                scopes.stream()
                                    .map(each -> "<code>" + Javadoc.text(each) + "</code>")
                                    .toList())
                            + "; ")
                    + "without, the provider decides")));
  }

  private String tokenUrl(@Nullable OAuthFlow flow, Set<String> scopes) {
    if (flow == null || flow.getTokenUrl() == null) {
      return "";
    }
    if (flow.getScopes() != null) {
      scopes.addAll(flow.getScopes().keySet());
    }
    return JavaText.literal(new TokenUrl(document).of(flow.getTokenUrl()));
  }
}
