package dev.gangway.testkit;

import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.OperationCodecs;
import java.util.Map;

/** Gives the fuzz tests what the testkit has and users do not need. */
public final class TestkitInternals {

  public static Map<SpecOperation, ApiCall<?>> everyOperation(
      Spec spec, Object client, OperationCodecs codecs) {
    return EveryOperation.calls(spec, client, codecs);
  }

  private TestkitInternals() {}
}
