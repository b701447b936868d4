package dev.gangway.durable;

import dev.gangway.core.ApiCall;
import dev.gangway.core.CallSnapshot;
import org.jspecify.annotations.Nullable;

/** What a driver does next with the row that it took. */
sealed interface Claim {
  CallRow row();

  /** Sends it: lease and attempt are committed. */
  record Send(CallRow row, CallState.Sending state, ApiCall<?> call, String method)
      implements Claim {}

  /** Looks it up: the lease is committed. */
  record LookUp(
      CallRow row, CallState.Unknown state, Reconciler reconciler, @Nullable CallSnapshot call)
      implements Claim {}

  /** Nothing: a person has to decide. */
  record Nothing(CallRow row) implements Claim {}
}
