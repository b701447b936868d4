package dev.gangway.sandbox.internal.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.engine.Shared;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.sandbox.internal.state.Account;
import dev.gangway.sandbox.internal.state.Entity;
import java.util.List;

/** The state as JSON: what calls have made or changed, without any credential. */
final class StateView {
  private static final int MOST_OBJECTS = 500;

  static ObjectNode of(List<Provider> providers, Shared shared) {
    ObjectNode json = Json.object();
    json.put("used", shared.budget().used()).put("limit", shared.budget().limit());
    int left = MOST_OBJECTS;
    ObjectNode names = json.putObject("providers");
    providers.forEach(each -> names.putArray(each.name()));
    for (Account account : shared.accounts().all()) {
      synchronized (account) {
        ObjectNode shown = names.withArray("/" + account.provider().name()).addObject();
        shown.put("account", account.name());
        ObjectNode objects = shown.putObject("objects");
        for (Entity each : account.changed()) {
          if (left-- > 0) {
            objects.set(each.path(), each.fields().deepCopy());
          }
        }
        ObjectNode balances = shown.putObject("balances");
        account.balances().forEach(balances::put);
      }
    }
    json.put("complete", left >= 0);
    return json;
  }

  private StateView() {}
}
