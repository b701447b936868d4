package dev.gangway.durable;

import dev.gangway.core.json.RawJson;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody found out about a call: a {@link Reconciler}, a webhook, or a person. */
public sealed interface Verdict {

  /**
   * The provider carried it out.
   *
   * @param value what came of it, or null
   */
  record Landed(@Nullable RawJson value) implements Verdict {}

  /**
   * The provider knows the call and did not carry it out, and never will.
   *
   * @param reason why, without personal data: it is stored as it is
   */
  record Refused(String reason) implements Verdict {

    /** Requires a reason. */
    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * It is not known yet. A call that the provider does not find belongs here: it may still be on
   * its way.
   */
  record Undecided() implements Verdict {}
}
