package dev.gangway.core.internal.response;

import dev.gangway.core.json.FieldNames;
import dev.gangway.core.spec.Envelope;

/**
 * The fields of an {@link Envelope}, made ready for reading many responses.
 *
 * @param success empty when the envelope does not say whether the call succeeded
 * @param names the value's, and the success field's if there is one
 */
public record EnvelopeFields(String value, String success, FieldNames names) {

  public static EnvelopeFields of(Envelope envelope) {
    String value = envelope.value();
    String success = envelope.success();
    return new EnvelopeFields(
        value, success, success.isEmpty() ? FieldNames.of(value) : FieldNames.of(value, success));
  }
}
