package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import java.util.List;

/**
 * The builder's methods for a security scheme.
 *
 * @param scheme the scheme's name
 * @param factory the method that makes the credential of an API key
 * @param parameter the name of an API key's header, parameter or cookie
 * @param variable the environment variable that may hold it
 * @param setting the setting that may hold it
 */
public record CredentialModel(
    Code scheme,
    Identifier method,
    Kind kind,
    List<Doc> doc,
    List<Doc> sessionDoc,
    Code factory,
    Literal parameter,
    List<SessionModel> sessions,
    GrantsModel grants,
    Identifier variable,
    Literal setting) {

  /** The kind of credential that a request carries. */
  public enum Kind {
    /** A token that is renewed. */
    BEARER,
    /** A user and a password. */
    BASIC,
    /** A value of its own. */
    API_KEY
  }

  /** Returns whether a request carries a token that is renewed. */
  public boolean bearer() {
    return kind == Kind.BEARER;
  }

  /** Returns whether the builder takes a token that is not renewed; a login may take a secret. */
  public boolean constant() {
    return bearer()
        && sessions.stream()
            .map(SessionModel::parameters)
            .noneMatch(each -> each.size() == 1 && each.get(0).valueType().is("Secret"));
  }

  /** Returns whether a request carries a user and a password. */
  public boolean basic() {
    return kind == Kind.BASIC;
  }

  /** Returns whether a request carries a value of its own. */
  public boolean apiKey() {
    return kind == Kind.API_KEY;
  }

  /** Returns the method's name where a session's would hide it. */
  public Identifier schemeMethod() {
    return method;
  }

  /** Returns whether the client fetches the scheme's tokens itself. */
  public boolean logsIn() {
    return !sessions.isEmpty() || grants.any();
  }

  /** Returns whether a header carries the value. */
  public boolean inHeader() {
    return factory.is("header");
  }
}
