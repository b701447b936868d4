package dev.gangway.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that templates print of one client. Every text is ready to be printed. */
record ClientModel(
    String name,
    String title,
    String basePackage,
    List<String> doc,
    Map<String, ApiModel> apis,
    Map<String, RecordModel> records,
    Map<String, UnionModel> unions,
    Map<String, EnumModel> enums,
    List<ServerModel> servers,
    List<CredentialModel> credentials,
    List<String> errorMessages,
    String errorFields,
    List<String> entryImports) {

  /** Returns the interfaces in the order of their names. */
  public Collection<ApiModel> apiList() {
    return apis.values();
  }

  /** Returns what a user who set no server is told to call. */
  public String whereToSend() {
    return servers.stream()
        .map(server -> "server(" + name + "." + server.constant() + ")")
        .collect(Collectors.joining(", ", "", servers.isEmpty() ? "baseUrl(…)" : " or baseUrl(…)"));
  }

  /** A tag's interface. */
  record ApiModel(
      String name,
      String accessor,
      List<String> doc,
      List<OperationModel> operations,
      List<String> imports) {

    /** Returns the name where another would hide it. */
    public String apiName() {
      return name;
    }
  }

  /** One operation: a method. */
  record OperationModel(
      String id,
      String method,
      String http,
      List<String> doc,
      String see,
      boolean deprecated,
      String security,
      String consumes,
      String files,
      String fields,
      int required,
      String idempotencyMember,
      String idempotencyHeader,
      String endsSession,
      String exclusive,
      EnvelopeModel envelope,
      String headers,
      List<ParameterModel> parameters,
      List<ShortFormModel> shortForms,
      List<ParameterModel> requiredParameters,
      String returns,
      boolean answersNull,
      boolean answersNothing,
      String sensitive,
      String requestCodec,
      String responseCodec,
      List<CodecModel> parameterCodecs,
      List<StatusModel> statuses,
      PagesModel pages) {

    /** Returns whether what is answered depends on the status. */
    public boolean byStatus() {
      return !statuses.isEmpty();
    }

    /** Returns whether the statuses leave any out. */
    public boolean knowsAllStatuses() {
      return statuses.stream().anyMatch(StatusModel::other);
    }

    /** Returns the arguments of the operation's annotation. */
    public List<String> arguments() {
      List<String> arguments = new ArrayList<>(List.of("id = " + JavaText.literal(id)));
      addArgument("security", security, arguments);
      addArgument("consumes", consumes, arguments);
      addArgument("files", files, arguments);
      addArgument("fields", fields, arguments);
      addArgument("required", required == 0 ? "" : String.valueOf(required), arguments);
      addArgument("idempotencyMember", idempotencyMember, arguments);
      addArgument("idempotencyHeader", idempotencyHeader, arguments);
      addArgument("endsSession", endsSession, arguments);
      addArgument("exclusive", exclusive, arguments);
      addArgument("answersNull", answersNull ? "true" : "", arguments);
      addArgument("answersNothing", answersNothing ? "true" : "", arguments);
      return arguments;
    }

    private static void addArgument(String name, String value, List<String> arguments) {
      if (!value.isEmpty()) {
        arguments.add(name + " = " + value);
      }
    }

    /** Returns whether the operation's annotation takes more than one line. */
    public boolean wideAnnotation() {
      return String.join(", ", arguments()).length() > 86;
    }

    /** Returns whether a success may have no value. */
    public boolean orNull() {
      return answersNull || answersNothing;
    }

    /** Returns the method's name where that of all pages would hide it. */
    public String operationMethod() {
      return method;
    }

    /** Returns the id as a string literal. */
    public String idLiteral() {
      return JavaText.literal(id);
    }

    /** Returns whether the documentation has tags. */
    public boolean hasTags() {
      return !see.isEmpty()
          || pages.exist()
          || parameters.stream().anyMatch(each -> !each.doc().isEmpty());
    }

    /** Returns whether the method takes more than one line, with its parameters on their own. */
    public boolean wide() {
      return !narrow() && !parameters.isEmpty();
    }

    /** Returns whether a method without parameters takes more than one line. */
    public boolean wideAlone() {
      return !narrow() && parameters.isEmpty();
    }

    /** Returns whether the method takes one line. */
    public boolean narrow() {
      int width =
          parameters.stream()
              .mapToInt(each -> (each.annotation() + each.type() + each.name()).length() + 4)
              .sum();
      return ("  ApiCall<" + returns + "> " + method).length() + width <= 100;
    }

    /** Returns whether the answer is wrapped. */
    public boolean hasEnvelope() {
      return !envelope.value().isEmpty();
    }
  }

  /**
   * A method that leaves out what is optional.
   *
   * @param without what it leaves out, as its documentation says it
   * @param shortArguments what it calls the operation's method with
   */
  record ShortFormModel(
      String without, List<ParameterModel> shortParameters, String shortArguments) {}

  /** A codec, and the string literal that it is found by. */
  record CodecModel(String of, String codec) {}

  /** The members of an envelope; empty where there is none. */
  record EnvelopeModel(String value, String success) {
    static final EnvelopeModel NONE = new EnvelopeModel("", "");
  }

  /** One argument of a method. */
  record ParameterModel(
      String annotation, String type, String name, List<String> doc, boolean last) {}

  /** A record, with a builder if something sends it. */
  record RecordModel(
      String name,
      String modelPackage,
      List<String> doc,
      List<MemberModel> members,
      boolean sent,
      boolean redacted,
      String idempotencyMember,
      boolean acted,
      List<String> rules,
      String additionalType,
      String additionalCodec,
      List<String> interfaces,
      List<String> imports) {

    /** Returns the interfaces that the record implements, an empty string for none. */
    public String implemented() {
      List<String> all = new ArrayList<>();
      if (idempotent()) {
        all.add("Idempotent<" + name + ">");
      }
      all.addAll(interfaces);
      return String.join(", ", all);
    }

    /** Returns the members that a builder sets. */
    public List<MemberModel> settable() {
      return members.stream().filter(each -> !each.readOnly()).toList();
    }

    /** Returns the record's name where a member's would hide it. */
    public String ownerName() {
      return name;
    }

    /**
     * Returns the name on the wire of the member that carries the idempotency key, as a string
     * literal.
     */
    public String keyLiteral() {
      return members.stream()
          .filter(MemberModel::key)
          .map(MemberModel::literal)
          .findFirst()
          .orElse("");
    }

    /** Returns whether a member carries an idempotency key. */
    public boolean idempotent() {
      return !idempotencyMember.isEmpty();
    }

    /** Returns whether the key's accessor has another name than the interface's. */
    public boolean bridged() {
      return idempotent() && !idempotencyMember.equals("idempotencyKey");
    }

    /** Returns whether there is anything to check before the record is sent. */
    public boolean checked() {
      return sent && !rules.isEmpty();
    }

    /** Returns whether the record is asked for its promised members when it is an answer. */
    public boolean asked() {
      return acted && members.stream().anyMatch(MemberModel::promised);
    }

    /** Returns the method that begins to read one. */
    public String begin() {
      return members.stream().anyMatch(MemberModel::promised) ? "beginPromised" : "begin";
    }

    /** Returns whether a builder must be given any member. */
    public boolean anyNeeded() {
      return members.stream().anyMatch(MemberModel::needed)
          || rules.stream().anyMatch(rule -> rule.startsWith(".requiredIf("));
    }

    /** Returns whether the document limits any member. */
    public boolean limited() {
      return rules.stream().anyMatch(rule -> !rule.startsWith(".required"));
    }
  }

  /** What a builder can be told for a security scheme. */
  record CredentialModel(
      String scheme,
      String method,
      List<String> doc,
      List<String> sessionDoc,
      boolean bearer,
      boolean basic,
      boolean apiKey,
      String factory,
      String parameter,
      List<SessionModel> sessions,
      GrantsModel grants,
      String variable) {

    /** Returns the method's name where a session's would hide it. */
    public String schemeMethod() {
      return method;
    }

    /** Returns whether the client fetches the scheme's tokens itself. */
    public boolean logsIn() {
      return !sessions.isEmpty() || grants.any();
    }

    /** Returns whether the value stands in a header. */
    public boolean inHeader() {
      return factory.equals("header");
    }
  }

  /** How a login is read from environment variables; empty when it cannot be. */
  record EnvironmentModel(String bodyType, List<VariableModel> variables) {
    static final EnvironmentModel NONE = new EnvironmentModel("", List.of());

    /** Returns whether the login can be read so. */
    public boolean exists() {
      return !variables.isEmpty();
    }

    /** Returns what the method does, with the variables' names. */
    public List<String> environmentDoc() {
      String names =
          variables.stream()
              .map(each -> "<code>" + each.variable() + "</code>")
              .collect(Collectors.joining(", "));
      return Javadoc.lines(
          94, List.of("Logs in with what the environment variables " + names + " hold."));
    }
  }

  /** An environment variable and the member that it sets. */
  record VariableModel(String member, String variable, String expression) {}

  /** The operation that fetches a bearer token. */
  record SessionModel(
      String api,
      String method,
      List<ParameterModel> parameters,
      String arguments,
      String token,
      String expiresIn,
      String created,
      List<String> secrets,
      boolean loginDeprecated,
      EnvironmentModel environment) {

    /** Returns the expression for the seconds that the token lives. */
    public String seconds() {
      return expiresIn.isEmpty() ? "null" : "ifGiven(answer::" + expiresIn + ")";
    }

    /** Returns the expression for the time that they count from. */
    public String start() {
      return created.isEmpty() ? "null" : "ifGiven(answer::" + created + ")";
    }
  }
}
