package dev.gangway.core.json;

/** A member that the spec promises was not in the answer. The rest of the answer can be used. */
public final class MissingMemberException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String member;

  MissingMemberException(String member) {
    super(
        "The provider left out "
            + member
            + ", which its documentation promises. The other members can be used; report it to the provider, or correct the"
            + " spec if the member is optional.");
    this.member = member;
  }

  /** Returns the names of the record and of its field, as in {@code Order.id}. */
  public String member() {
    return member;
  }
}
