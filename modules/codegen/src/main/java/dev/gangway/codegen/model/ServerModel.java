package dev.gangway.codegen.model;

import java.util.List;

/** A server constant. */
public record ServerModel(
    String pointer,
    String constant,
    String serverName,
    String url,
    List<String> doc,
    String pattern,
    String factory,
    List<ServerVariableModel> variables) {

  /** Returns whether the server's address has parts that the caller may choose. */
  public boolean varies() {
    return !variables.isEmpty();
  }

  /** Returns the documentation if it fits on one line, else an empty string. */
  public String docLine() {
    return doc.size() == 1 ? doc.get(0) : "";
  }
}
