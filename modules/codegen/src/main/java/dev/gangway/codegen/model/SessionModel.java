package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import java.util.List;

/**
 * The operation that fetches a bearer token.
 *
 * @param token the field of its response with the token
 * @param expiresIn the field with the seconds that it lives; nothing where there is none
 * @param created the field with the time that they count from; nothing where there is none
 * @param secrets the fields whose change makes a refused login worth another attempt
 */
public record SessionModel(
    Identifier api,
    Identifier method,
    List<ParameterModel> parameters,
    Code arguments,
    Code token,
    Code expiresIn,
    Code created,
    List<Identifier> secrets,
    boolean loginDeprecated,
    EnvironmentModel environment) {

  /** How a login is read from environment variables; empty when it cannot be. */
  public record EnvironmentModel(
      Code bodyType, Identifier variablePrefix, List<VariableModel> variables) {
    /** No way to read it. */
    public static final EnvironmentModel NONE =
        new EnvironmentModel(Code.NONE, Identifier.of("NONE"), List.of());

    /** Returns whether the login can be read so. */
    public boolean exists() {
      return !variables.isEmpty();
    }

    /** Returns the names of the settings as arguments. */
    public Code settingList() {
      return Code.join(
          ", ", variables.stream().map(each -> Code.of("{}", each.setting())).toList());
    }

    /** Returns the names of the settings for people. */
    public Doc settingNames() {
      return Doc.join(
          ", ", variables.stream().map(each -> Doc.of("{@code {}}", each.settingDoc())).toList());
    }

    /** Returns what the method does, with the variables' names. */
    public List<Doc> environmentDoc() {
      List<Doc> names =
          variables.stream().map(each -> Doc.of("{@code {}}", Doc.of(each.variable()))).toList();
      return Javadoc.lines(
          94,
          List.of(
              Doc.of(
                  "Logs in with the values of the environment variables {}.",
                  Doc.join(", ", names))));
    }
  }

  /** A setting, the environment variable that may hold it, and the field that it sets. */
  public record VariableModel(
      Identifier field, Identifier variable, Literal setting, Doc settingDoc, Source source) {

    /** Returns the expression for its value. */
    public Code expression() {
      return switch (source) {
        case TEXT -> Code.of("settings.text({})", setting);
        case INTEGER -> Code.of("settings.integer({})", setting);
        case SECRET -> Code.of("settings.secret({})", setting);
        case ONE_TIME_CODE -> Code.of("OneTimeCode.totp(settings.secret({}), clock())", setting);
      };
    }
  }

  /** How a variable is read. */
  public enum Source {
    /** As text. */
    TEXT,
    /** As an integer. */
    INTEGER,
    /** As a secret. */
    SECRET,
    /** As the key of one-time codes. */
    ONE_TIME_CODE
  }

  /** Returns the expression for the seconds that the token lives. */
  public Code seconds() {
    return ifGiven(expiresIn);
  }

  /** Returns the expression for the time that they count from. */
  public Code start() {
    return ifGiven(created);
  }

  private static Code ifGiven(Code field) {
    return field.isEmpty() ? Code.of("null") : Code.of("ifGiven(response::{})", field);
  }
}
