package dev.gangway.testkit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a spec.
 *
 * @param method the HTTP method in upper case
 * @param path the path as the spec writes it, {@code /v1/users/{user}}
 * @param documentedPath the path as the document writes it, where that differs in more than
 *     parameter names
 * @param documents the names of the documents that show the operation
 * @param security the alternatives of credentials, each the names of the schemes needed together;
 *     empty when none is needed
 * @param request what is sent; null when the operation takes no body
 */
public record SpecOperation(
    String id,
    String method,
    String path,
    String documentedPath,
    String tag,
    List<String> documents,
    List<Set<String>> security,
    List<SpecParameter> parameters,
    @Nullable SpecBody request,
    List<SpecResponse> responses) {

  List<SpecParameter> parameters(String in) {
    return parameters.stream().filter(parameter -> parameter.in().equals(in)).toList();
  }

  /** Names method and path, as documents do. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
