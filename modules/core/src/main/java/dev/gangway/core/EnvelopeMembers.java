package dev.gangway.core;

import dev.gangway.core.json.Names;

/**
 * What an {@link Envelope} says, made ready for reading many answers.
 *
 * @param success empty when the envelope does not say whether the call succeeded
 * @param names the value's, and the success member's if there is one
 */
record EnvelopeMembers(String value, String success, Names names) {

  static EnvelopeMembers of(Envelope envelope) {
    String value = envelope.value();
    String success = envelope.success();
    return new EnvelopeMembers(
        value, success, success.isEmpty() ? Names.of(value) : Names.of(value, success));
  }
}
