package dev.gangway.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.testkit.SpecExample;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The effect of an operation on the state.
 *
 * @param resource the path of the object that it shows or changes
 * @param collection the path of the collection that it creates in or lists; may be a pattern with
 *     {@code *} for lists
 * @param settings its {@code x-sandbox}
 * @param valueFields the schemas of the fields of its value, or of each entry if it is a list
 * @param secrets the fields of its body that are not kept
 * @param codes the fields of its body with codes that work once
 */
public record Rule(
    SpecOperation operation,
    Kind kind,
    String resource,
    String collection,
    JsonNode settings,
    JsonNode declared,
    Map<String, JsonNode> valueFields,
    Set<String> secrets,
    Set<String> codes) {

  /** What an operation does. */
  public enum Kind {
    /** Creates an object in a collection. */
    CREATE,
    /** Shows an object of a collection. */
    FIND,
    /** Lists a collection. */
    LIST,
    /** Changes an object. */
    UPDATE,
    /** Deletes an object. */
    DELETE,
    /** Shows an object that is always there, or what an example says. */
    SHOW,
    /** Does something that changes no object of its own. */
    ACT
  }

  /** Returns the successful response with an example, or the first one; null if there is none. */
  public @Nullable SpecResponse success() {
    SpecResponse first = null;
    for (SpecResponse response : operation.responses()) {
      if (response.isSuccess() && !response.examples().isEmpty()) {
        return response;
      }
      if (response.isSuccess() && first == null) {
        first = response;
      }
    }
    return first;
  }

  /** Returns the first example of a status, or null if there is none. */
  public @Nullable String example(int status) {
    for (SpecResponse response : operation.responses()) {
      if (response.status() == status) {
        for (SpecExample example : response.examples()) {
          return example.json();
        }
      }
    }
    return null;
  }

  /** Returns whether a request may change something. */
  public boolean changes() {
    return !operation.method().equals("GET") && !operation.method().equals("HEAD");
  }
}
