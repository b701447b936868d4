package dev.gangway.codegen.entry;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.ClientModel.ApiModel;
import dev.gangway.codegen.model.ClientModel.CredentialModel;
import dev.gangway.codegen.model.GrantsModel;
import dev.gangway.codegen.operation.HeaderNames;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.JavaText;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.type.ModelTypes;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads security schemes into what a builder can be told. */
public final class CredentialReader {
  /** What OpenAPI admits as the name of a component. */
  private static final Pattern COMPONENT = Pattern.compile("[a-zA-Z0-9._-]+");

  public static final String NOTHING_SENT =
      "The client sends nothing for it: add it to the call, or to the HTTP client.";

  private final OpenAPI document;
  private final String client;
  private final String basePackage;
  private final Map<String, ApiModel> apis;
  private final ModelTypes types;
  private final Problems problems;

  public CredentialReader(
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

  public List<CredentialModel> read() {
    List<CredentialModel> credentials = new ArrayList<>();
    if (document.getComponents() != null && document.getComponents().getSecuritySchemes() != null) {
      document
          .getComponents()
          .getSecuritySchemes()
          .forEach(
              (name, scheme) -> {
                if (scheme.getType() != SecurityScheme.Type.MUTUALTLS && !isMissing(name, scheme)) {
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

  /** Returns whether requests carry something for the scheme. */
  public static boolean isSent(OpenAPI document, String name) {
    SecurityScheme scheme =
        Objects.requireNonNull(document.getComponents().getSecuritySchemes().get(name));
    return scheme.getType() != SecurityScheme.Type.MUTUALTLS && refusal(name, scheme).isEmpty();
  }

  /** Returns whether the client cannot send what the scheme asks for, and warns of it. */
  private boolean isMissing(String name, SecurityScheme scheme) {
    String refusal = refusal(name, scheme);
    if (refusal.isEmpty() || problems.strict()) {
      return false;
    }
    problems.warn(
        "/components/securitySchemes/" + Problems.token(name), refusal + " " + NOTHING_SENT);
    return true;
  }

  /** Returns why nothing can be sent for a scheme, or an empty string. */
  private static String refusal(String name, SecurityScheme scheme) {
    if (!COMPONENT.matcher(name).matches()) {
      return "the security scheme's name has other characters than letters, digits and . - _."
          + " Rename it.";
    }
    boolean http = scheme.getType() == SecurityScheme.Type.HTTP;
    boolean apiKey = scheme.getType() == SecurityScheme.Type.APIKEY;
    if (apiKey && (scheme.getIn() == null || scheme.getName() == null)) {
      return "the API key has no name, or no place. Add name, and in: header, query or cookie.";
    }
    if (http
        && !"basic".equalsIgnoreCase(scheme.getScheme())
        && !"bearer".equalsIgnoreCase(scheme.getScheme())) {
      return "the HTTP scheme "
          + scheme.getScheme()
          + " cannot be sent. Describe it as an apiKey in the header Authorization.";
    }
    return apiKey ? refusal(scheme) : "";
  }

  private CredentialModel read(String name, SecurityScheme scheme) {
    String pointer = "/components/securitySchemes/" + Problems.token(name);
    String refusal = refusal(name, scheme);
    if (!refusal.isEmpty()) {
      problems.add(pointer, refusal);
    }
    boolean basic =
        scheme.getType() == SecurityScheme.Type.HTTP
            && "basic".equalsIgnoreCase(scheme.getScheme());
    boolean apiKey = scheme.getType() == SecurityScheme.Type.APIKEY;
    boolean bearer = !basic && !apiKey;
    List<String> doc = Javadoc.paragraphs(null, scheme.getDescription(), scheme.getExtensions());
    List<String> sessionDoc = new ArrayList<>(doc);
    sessionDoc.add(
        0, "Logs in with this when a call first needs a token, and again before the token ends.");
    return new CredentialModel(
        name,
        method(name, pointer),
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

  private String method(String name, String pointer) {
    String method = JavaNames.member(name);
    boolean taken =
        Collisions.OWN.contains(method)
            || apis.values().stream().anyMatch(api -> api.accessor().equals(method));
    if (!taken || problems.strict()) {
      return method;
    }
    problems.warn(
        pointer,
        "the client has a method "
            + method
            + "() already. What the builder is told is called "
            + method
            + "Credential.");
    return method + "Credential";
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
                                ", ", scopes.stream().map(each -> Javadoc.code(each)).toList())
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
