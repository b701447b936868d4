package dev.gangway.codegen.diff;

import java.util.Map;

/**
 * A named part of a client, with its values as text.
 *
 * @param parent the key of the part that it belongs to; its own removal says enough
 * @param strict whether users must act when it is added: a parameter that must be given, a field
 *     that a builder must be given, a type that a sealed interface permits
 */
record Element(
    Kind kind,
    String key,
    String parent,
    String pointer,
    String signature,
    Direction direction,
    boolean strict,
    Map<String, String> aspects) {

  enum Kind {
    CLIENT,
    API,
    OPERATION,
    PARAMETER,
    RECORD,
    FIELD,
    ENUM,
    VALUE,
    UNION,
    VARIANT,
    SERVER,
    CREDENTIAL,
    WEBHOOK,
    SOURCE
  }
}
