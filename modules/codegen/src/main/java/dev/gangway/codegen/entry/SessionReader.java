package dev.gangway.codegen.entry;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.ApiModel;
import dev.gangway.codegen.model.FieldModel;
import dev.gangway.codegen.model.OperationModel;
import dev.gangway.codegen.model.ParameterModel;
import dev.gangway.codegen.model.SessionModel;
import dev.gangway.codegen.model.SessionModel.EnvironmentModel;
import dev.gangway.codegen.model.SessionModel.Source;
import dev.gangway.codegen.model.SessionModel.VariableModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.ModelTypes;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-session}: the operations that fetch a scheme's bearer token. */
final class SessionReader {
  private static final String TOKEN = "token";
  private static final String EXPIRES_IN = "expires-in";
  private static final String CREATED = "created";

  private final Identifier client;
  private final Code basePackage;
  private final Map<String, ApiModel> apis;
  private final ModelTypes types;
  private final Problems problems;

  SessionReader(SpecContext context, Map<String, ApiModel> apis, ModelTypes types) {
    this.client = context.client();
    this.basePackage = context.basePackage();
    this.apis = apis;
    this.types = types;
    this.problems = context.problems();
  }

  List<SessionModel> read(SecurityScheme scheme, String pointer) {
    List<SessionModel> sessions = new ArrayList<>();
    Set<String> signatures = new HashSet<>();
    for (Map<?, ?> declared : Extensions.objects(scheme.getExtensions(), "x-session")) {
      SessionModel session = read(declared, pointer + "/x-session");
      if (session != null) {
        sessions.add(session);
        String signature =
            session.parameters().stream()
                .map(each -> each.type().toString())
                .collect(Collectors.joining(","));
        if (!signatures.add(signature)) {
          problems.add(
              pointer + "/x-session",
              "two logins take the same arguments (" + signature + "). Remove one.");
        }
      }
    }
    return sessions;
  }

  private @Nullable SessionModel read(Map<?, ?> declared, String pointer) {
    String login = text(declared, "login");
    for (ApiModel api : apis.values()) {
      for (OperationModel operation : api.operations()) {
        if (operation.id().equals(Literal.of(login))) {
          return read(declared, api, operation, pointer);
        }
      }
    }
    problems.add(
        pointer + "/login",
        "there is no operation " + login + ". Name the one that returns the token.");
    return null;
  }

  private static String text(Map<?, ?> declared, String role) {
    Object value = declared.get(role);
    return value == null ? "" : value.toString();
  }

  private @Nullable SessionModel read(
      Map<?, ?> declared, ApiModel api, OperationModel operation, String pointer) {
    List<ParameterModel> required = operation.takes().required();
    if (required.isEmpty()) {
      problems.add(
          pointer + "/login",
          "the operation "
              + text(declared, "login")
              + " cannot be the login: it takes no credentials in its body or path. Name another operation.");
      return null;
    }
    String response = operation.returns().toString();
    FieldModel end = end(declared, response, pointer);
    FieldModel created = created(declared, response, end, pointer);
    FieldModel token = token(declared, response, pointer);
    Code body =
        required.size() == 1 && types.isRecord(required.get(0).type().toString())
            ? required.get(0).type()
            : Code.NONE;
    return new SessionModel(
        api.name(),
        operation.method(),
        parameters(required, body),
        Code.join(", ", parameters(required, body).stream().map(ParameterModel::name).toList()),
        name(token),
        name(end),
        name(created),
        secrets(body),
        operation.deprecated(),
        body.isEmpty() ? EnvironmentModel.NONE : environment(body));
  }

  private static Code name(@Nullable FieldModel field) {
    return field == null ? Code.NONE : Code.of("{}", field.name());
  }

  /** A body is what one logs in with; other arguments keep their names. */
  private List<ParameterModel> parameters(List<ParameterModel> required, Code body) {
    return required.stream()
        .map(
            each ->
                each.bare(
                    each.type().equals(body) ? Identifier.of("login") : each.name(),
                    EntryImports.nameOf(each.type(), client, basePackage)))
        .toList();
  }

  /** Returns the properties whose change makes a retry of a refused login worthwhile. */
  private List<Identifier> secrets(Code body) {
    return types.fields(body.toString()).stream()
        .filter(each -> each.type().is("Secret") && each.promised())
        .map(FieldModel::name)
        .toList();
  }

  private EnvironmentModel environment(Code body) {
    List<VariableModel> variables = new ArrayList<>();
    for (FieldModel field : types.fields(body.toString())) {
      if (!field.needed() || !field.initial().isEmpty()) {
        continue;
      }
      Source source =
          switch (field.type().toString()) {
            case "String" -> Source.TEXT;
            case "Long" -> Source.INTEGER;
            case "Secret" -> Source.SECRET;
            case "OneTimeCode" -> Source.ONE_TIME_CODE;
            default -> null;
          };
      if (source == null) {
        return EnvironmentModel.NONE;
      }
      String setting = JavaNames.setting(variable(field, source), client);
      variables.add(
          new VariableModel(
              field.name(),
              variable(field, source),
              Literal.of(setting),
              Javadoc.text(setting),
              source));
    }
    return new EnvironmentModel(
        EntryImports.nameOf(body, client, basePackage),
        Identifier.of(JavaNames.variablePrefix(client.toString())),
        variables);
  }

  private Identifier variable(FieldModel field, Source source) {
    String name = JavaNames.variable(client.toString(), field.name().toString());
    return Identifier.of(source == Source.ONE_TIME_CODE ? name + "_KEY" : name);
  }

  private @Nullable FieldModel token(Map<?, ?> declared, String response, String pointer) {
    FieldModel token = field(declared, TOKEN, response, pointer);
    if (token != null && !(token.type().is("Secret") && token.promised())) {
      refuse(token, TOKEN, response, "be required and have format: password", pointer);
    }
    return token;
  }

  private @Nullable FieldModel end(Map<?, ?> declared, String response, String pointer) {
    if (text(declared, EXPIRES_IN).isEmpty()) {
      return null;
    }
    FieldModel end = field(declared, EXPIRES_IN, response, pointer);
    if (end != null && !end.type().is("Long") && !end.type().is("Integer")) {
      refuse(end, EXPIRES_IN, response, "be an integer, a number of seconds", pointer);
    } else if (end != null) {
      // A token with a malformed lifetime is still a token.
      types.readLeniently(response, end);
    }
    return end;
  }

  private @Nullable FieldModel created(
      Map<?, ?> declared, String response, @Nullable FieldModel end, String pointer) {
    if (text(declared, CREATED).isEmpty()) {
      return null;
    }
    FieldModel created = field(declared, CREATED, response, pointer);
    if (created != null && !(created.type().is("Instant") && end != null)) {
      refuse(created, CREATED, response, "be a point in time, beside expires-in", pointer);
    }
    return created;
  }

  private @Nullable FieldModel field(
      Map<?, ?> declared, String role, String response, String pointer) {
    String jsonName = text(declared, role);
    for (FieldModel field : types.fields(response)) {
      if (field.json().equals(Literal.of(jsonName))) {
        return field;
      }
    }
    problems.add(
        pointer + "/" + role,
        "the login's response "
            + response
            + " has no property \""
            + jsonName
            + "\". Name one that it has.");
    return null;
  }

  private void refuse(
      FieldModel field, String role, String response, String wanted, String pointer) {
    problems.add(
        pointer + "/" + role,
        "the property "
            + field.json()
            + " of "
            + response
            + " must "
            + wanted
            + ". Change its schema, or name another property.");
  }
}
