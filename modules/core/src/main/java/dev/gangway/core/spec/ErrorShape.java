package dev.gangway.core.spec;

import java.util.List;

/**
 * Where a provider's error bodies carry what a person needs.
 *
 * @param messages the fields that may carry the message, the first that is there wins
 * @param fields the field that carries the messages by field; empty when there is none
 */
public record ErrorShape(List<String> messages, String fields) {

  /** Copies the list. */
  public ErrorShape {
    messages = List.copyOf(messages);
  }
}
