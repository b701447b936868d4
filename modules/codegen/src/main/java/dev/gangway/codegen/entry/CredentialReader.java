package dev.gangway.codegen.entry;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.ApiModel;
import dev.gangway.codegen.model.CredentialModel;
import dev.gangway.codegen.model.CredentialModel.Kind;
import dev.gangway.codegen.model.GrantsModel;
import dev.gangway.codegen.operation.OperationSecurity;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.ModelTypes;
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
import org.jspecify.annotations.Nullable;

/** Reads security schemes into methods of the builder. */
public final class CredentialReader {
  private final OpenAPI document;
  private final Identifier client;
  private final SpecContext context;
  private final Map<String, ApiModel> apis;
  private final ModelTypes types;
  private final Problems problems;

  public CredentialReader(SpecContext context, Map<String, ApiModel> apis, ModelTypes types) {
    this.document = context.document();
    this.client = context.client();
    this.context = context;
    this.apis = apis;
    this.types = types;
    this.problems = context.problems();
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
    Map<String, Code> taken = new HashMap<>();
    for (CredentialModel each : credentials) {
      Code other = null;
      for (String method : methods(each)) {
        Code earlier = taken.putIfAbsent(method, each.scheme());
        other = earlier == null ? other : earlier;
      }
      if (other != null) {
        problems.add(
            "/components/securitySchemes/" + each.scheme(),
            "the schemes "
                + other
                + " and "
                + each.scheme()
                + " would both become the method "
                + each.method()
                + "() of the builder. Rename one.");
      }
    }
    return credentials;
  }

  private static List<String> methods(CredentialModel credential) {
    String name = credential.method().toString();
    List<String> methods = new ArrayList<>(List.of(name));
    if (credential.grants().any()) {
      methods.addAll(List.of(name + "ClientCredentials", name + "Password", name + "TokenUrl"));
    }
    if (credential.logsIn()) {
      methods.add(name + "TokenStore");
    }
    return methods;
  }

  /** Returns whether the client cannot send what the scheme asks for, and warns of it. */
  private boolean isMissing(String name, SecurityScheme scheme) {
    String refusal = OperationSecurity.refusal(name, scheme);
    if (refusal.isEmpty() || problems.strict()) {
      return false;
    }
    problems.warn(
        "/components/securitySchemes/" + Problems.token(name),
        refusal + " " + OperationSecurity.NOTHING_SENT);
    return true;
  }

  private CredentialModel read(String name, SecurityScheme scheme) {
    String pointer = "/components/securitySchemes/" + Problems.token(name);
    String refusal = OperationSecurity.refusal(name, scheme);
    if (!refusal.isEmpty()) {
      problems.add(pointer, refusal);
    }
    boolean basic =
        scheme.getType() == SecurityScheme.Type.HTTP
            && "basic".equalsIgnoreCase(scheme.getScheme());
    boolean apiKey = scheme.getType() == SecurityScheme.Type.APIKEY;
    List<Doc> doc = Javadoc.paragraphs(null, scheme.getDescription(), scheme.getExtensions());
    List<Doc> sessionDoc = new ArrayList<>(doc);
    sessionDoc.add(
        0,
        Doc.of(
            "Logs in with these credentials when a call first needs a token, and again before it expires."));
    Identifier variable = Identifier.of(JavaNames.variable(client.toString(), name));
    return new CredentialModel(
        Code.word(refusal.isEmpty() ? name : "refused"),
        Identifier.of(method(name, pointer)),
        basic ? Kind.BASIC : apiKey ? Kind.API_KEY : Kind.BEARER,
        Javadoc.lines(
            94,
            doc.isEmpty() ? List.of(Doc.of("Sets the credential {}.", Javadoc.text(name))) : doc),
        Javadoc.lines(94, sessionDoc),
        apiKey ? factory(scheme) : Code.NONE,
        apiKey ? Literal.of(String.valueOf(scheme.getName())) : Literal.NONE,
        new SessionReader(context, apis, types).read(scheme, pointer),
        grants(scheme),
        variable,
        Literal.of(JavaNames.setting(variable, client)));
  }

  private String method(String name, String pointer) {
    String method = JavaNames.member(name);
    boolean taken =
        Collisions.OWN.contains(method)
            || apis.values().stream().anyMatch(api -> api.accessor().toString().equals(method));
    if (!taken || problems.strict()) {
      return method;
    }
    problems.warn(
        pointer,
        "the client has a method "
            + method
            + "() already. The method of the builder is called "
            + method
            + "Credential.");
    return method + "Credential";
  }

  private static Code factory(SecurityScheme key) {
    return switch (String.valueOf(key.getIn())) {
      case "header" -> Code.of("header");
      case "query" -> Code.of("query");
      default -> Code.of("cookie");
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
        scopesDoc(scopes));
  }

  private static List<Doc> scopesDoc(Set<String> scopes) {
    Doc rest = Doc.of("without scopes, the provider decides");
    Doc known = Doc.join(", ", scopes.stream().map(Javadoc::code).toList());
    Doc doc = scopes.isEmpty() ? rest : Doc.of("of {}; {}", known, rest);
    return Javadoc.param(94, Identifier.of("scopes"), List.of(doc));
  }

  private Literal tokenUrl(@Nullable OAuthFlow flow, Set<String> scopes) {
    if (flow == null || flow.getTokenUrl() == null) {
      return Literal.NONE;
    }
    if (flow.getScopes() != null) {
      scopes.addAll(flow.getScopes().keySet());
    }
    return Literal.of(new TokenUrl(document).of(flow.getTokenUrl()));
  }
}
