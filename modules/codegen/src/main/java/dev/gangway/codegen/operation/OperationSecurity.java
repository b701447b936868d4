package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.schema.SpecContext;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads which credentials an operation needs, and which of them a client can send. */
public final class OperationSecurity {
  /** What the client does for a scheme that it cannot send. */
  public static final String NOTHING_SENT =
      "The client sends nothing for it: add it to the call, or to the HTTP client.";

  /** The names of components that OpenAPI allows. */
  private static final Pattern COMPONENT = Pattern.compile("[a-zA-Z0-9._-]+");

  private final OpenAPI document;
  private final Problems problems;

  OperationSecurity(SpecContext context) {
    this.document = context.document();
    this.problems = context.problems();
  }

  /** Returns the alternatives that an operation declares, each with its schemes. */
  List<String> schemes(SpecOperation source) {
    List<SecurityRequirement> own = source.operation().getSecurity();
    List<SecurityRequirement> alternatives = own != null ? own : document.getSecurity();
    if (alternatives == null) {
      return List.of();
    }
    String pointer = own != null ? source.pointer() + "/security" : "/security";
    List<String> schemes =
        alternatives.stream().map(each -> schemes(each, pointer)).distinct().toList();
    if (schemes.stream().allMatch(String::isEmpty)) {
      return List.of();
    }
    // The call without credential comes last, so that one that is configured is sent.
    return schemes.stream().sorted(Comparator.comparing(String::isEmpty)).toList();
  }

  /** Mutual TLS is set on the HTTP client, so nothing is left to add to a request. */
  private String schemes(SecurityRequirement alternative, String pointer) {
    return alternative.keySet().stream()
        .filter(scheme -> isKnown(scheme, pointer))
        .filter(scheme -> isSent(scheme))
        .collect(Collectors.joining(" "));
  }

  private boolean isKnown(String scheme, String pointer) {
    boolean known =
        document.getComponents() != null
            && document.getComponents().getSecuritySchemes() != null
            && document.getComponents().getSecuritySchemes().containsKey(scheme);
    if (!known) {
      problems.mend(
          pointer,
          "there is no security scheme "
              + scheme
              + " under components. Add it or correct the name.",
          NOTHING_SENT);
    }
    return known;
  }

  private boolean isSent(String name) {
    SecurityScheme scheme =
        Objects.requireNonNull(document.getComponents().getSecuritySchemes().get(name));
    return scheme.getType() != SecurityScheme.Type.MUTUALTLS && refusal(name, scheme).isEmpty();
  }

  /** Returns why nothing can be sent for a scheme, or an empty string. */
  public static String refusal(String name, SecurityScheme scheme) {
    if (!COMPONENT.matcher(name).matches()) {
      return "the name of the security scheme has characters other than letters, digits and . - _."
          + " Rename it.";
    }
    boolean http = scheme.getType() == SecurityScheme.Type.HTTP;
    boolean apiKey = scheme.getType() == SecurityScheme.Type.APIKEY;
    if (apiKey && (scheme.getIn() == null || scheme.getName() == null)) {
      return "the API key has no name or no location. Add name, and in: header, query or cookie.";
    }
    if (http
        && !"basic".equalsIgnoreCase(scheme.getScheme())
        && !"bearer".equalsIgnoreCase(scheme.getScheme())) {
      return "the HTTP scheme "
          + scheme.getScheme()
          + " is not supported. Describe it as an apiKey in the header Authorization.";
    }
    return apiKey ? keyRefusal(scheme) : "";
  }

  private static String keyRefusal(SecurityScheme key) {
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
}
