package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.sandbox.internal.spec.Rule;
import dev.gangway.sandbox.internal.state.Account;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * A valid request of an account.
 *
 * @param body the body as JSON; missing if there is none
 */
record Call(
    Rule rule,
    Account account,
    Map<String, String> path,
    HttpUrl url,
    Headers headers,
    JsonNode body) {

  /** Shows no value: they may be credentials and personal data. */
  @Override
  public String toString() {
    return "Call[" + rule.operation().id() + "]";
  }
}
