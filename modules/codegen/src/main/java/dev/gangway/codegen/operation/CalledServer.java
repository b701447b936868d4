package dev.gangway.codegen.operation;

/**
 * The server that an operation is called on.
 *
 * @param name what the client knows it by, as a literal; empty for the client's own
 * @param address what the documentation says of it
 */
public record CalledServer(String name, String address) {
  public static final CalledServer ON_THE_CLIENTS = new CalledServer("", "");
}
