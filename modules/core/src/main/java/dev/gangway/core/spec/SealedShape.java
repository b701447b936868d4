package dev.gangway.core.spec;

/**
 * Where a provider's bodies carry sealed text, as the spec's {@code x-sealed} says.
 *
 * @param field the field of the body with the sealed text; empty when the text is the whole body
 * @param header the header with the signature or the authentication tag
 * @param requests whether requests are sealed
 * @param responses whether the text of responses is sealed; an open object is read as it is
 */
public record SealedShape(String field, String header, Requests requests, boolean responses) {

  /** Whether JSON requests are sealed. */
  public enum Requests {
    /** Never. */
    NEVER,
    /** If the client has a cipher and nothing else is set. */
    OPTIONAL,
    /** Always: the client needs a cipher. */
    ALWAYS
  }
}
