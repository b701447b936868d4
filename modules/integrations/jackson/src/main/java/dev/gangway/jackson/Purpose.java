package dev.gangway.jackson;

/** The use of the JSON that a mapper writes. */
public enum Purpose {
  /**
   * To read it again, or to send it: the JSON is the provider's, with personal data, unknown fields
   * and unknown values of enums. A credential is refused.
   */
  STORE,

  /**
   * To show it: secret, personal and untyped values are redacted, and unknown fields are left out.
   * Such a mapper does not read values.
   */
  PRINT
}
