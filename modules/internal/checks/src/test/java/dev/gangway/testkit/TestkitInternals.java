package dev.gangway.testkit;

import dev.gangway.core.ApiCall;
import dev.gangway.core.spec.OperationCodecs;
import java.util.List;
import java.util.Map;
import javax.net.ServerSocketFactory;

/** Gives the checks what the testkit has and users do not need. */
public final class TestkitInternals {

  public static List<String> callEveryOperation(Spec spec, Object client, OperationCodecs codecs) {
    return EveryOperation.call(spec, client, codecs);
  }

  public static Map<SpecOperation, ApiCall<?>> everyOperation(
      Spec spec, Object client, OperationCodecs codecs) {
    return EveryOperation.calls(spec, client, codecs);
  }

  public static ServerSocketFactory promptSockets() {
    return new PromptSocketFactory();
  }

  private TestkitInternals() {}
}
