package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gangway.sandbox.internal.http.HttpReply;
import dev.gangway.sandbox.internal.http.HttpRequest;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.sandbox.internal.spec.Rule;
import dev.gangway.sandbox.internal.state.Account;
import dev.gangway.sandbox.internal.state.Budget;
import dev.gangway.sandbox.internal.state.Hash;
import dev.gangway.testkit.CheckedRequest;
import dev.gangway.testkit.SpecOperation;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Responds to the requests of one provider. Safe for use by many threads. */
public final class Engine {
  /** The room that a call must find, so that none lands without being noted. */
  private static final int ROOM = 16 << 10;

  private final Provider provider;
  private final Shared shared;
  private final Rendering rendering;
  private final Actions actions;

  Engine(Provider provider, Shared shared) {
    this.provider = provider;
    this.shared = shared;
    this.rendering = new Rendering(provider);
    this.actions = new Actions(rendering, shared.walks(), shared.ids(), shared.clock());
  }

  /** Returns the provider. */
  public Provider provider() {
    return provider;
  }

  /**
   * Finds what a request asks for, without doing it.
   *
   * @param target path and query below the provider's
   */
  public CheckedRequest check(HttpRequest request, String target) {
    return provider.spec().check(request.method(), url(target), request.headers(), request.body());
  }

  private static HttpUrl url(String target) {
    HttpUrl url = HttpUrl.parse("http://sandbox.example.com" + target);
    return url == null ? HttpUrl.get("http://sandbox.example.com/") : url;
  }

  /** Carries out a request that was checked. */
  public Outcome handle(HttpRequest request, String target, CheckedRequest checked) {
    SpecOperation operation = checked.operation();
    if (operation == null) {
      return new Outcome(
          rendering.refusal(null, checked.status(), String.join("; ", checked.problems())),
          null,
          "",
          checked.problems());
    }
    Rule rule = provider.rule(operation.id());
    HttpReply reply;
    if (!checked.problems().isEmpty()) {
      reply = rendering.refusal(rule, checked.status(), String.join("; ", checked.problems()));
    } else {
      reply = valid(request, target, checked, rule);
    }
    return new Outcome(reply, operation.id(), operation.path(), checked.problems());
  }

  private HttpReply valid(HttpRequest request, String target, CheckedRequest checked, Rule rule) {
    String json = checked.body();
    JsonNode body = json == null ? MissingNode.getInstance() : Json.read(json);
    try {
      Account account =
          shared.sessions().account(provider, rule, url(target), request.headers(), body);
      Call call = new Call(rule, account, checked.path(), url(target), request.headers(), body);
      synchronized (account) {
        return once(call);
      }
    } catch (Refusal e) {
      return rendering.refusal(rule, e.status(), String.valueOf(e.getMessage()));
    } catch (Budget.FullException e) {
      return HttpReply.json(507, Json.object().put("message", e.getMessage()).toString());
    }
  }

  private HttpReply once(Call call) throws Refusal {
    String key = key(call);
    String place = call.rule().operation().id() + " " + key;
    Account.Replay before = key.isEmpty() ? null : call.account().replay(place);
    String hash = key.isEmpty() ? "" : Hash.of(call.path() + call.body().toString());
    if (before != null) {
      if (!before.requestHash().equals(hash)) {
        throw new Refusal(422, "The idempotency key was used for another request.");
      }
      return Rendering.success(call.rule(), Json.read(before.body()));
    }
    if (call.rule().changes()) {
      shared.budget().check(ROOM);
    }
    useCodes(call);
    JsonNode response = actions.act(call);
    shared.sessions().logIn(call, response);
    shared.sessions().logOut(call);
    HttpReply reply = Rendering.success(call.rule(), response);
    if (!key.isEmpty()) {
      call.account().keep(place, new Account.Replay(hash, reply.status(), response.toString()));
    }
    if (call.rule().changes()) {
      shared.landings().count(provider.name(), call.rule().operation().id(), key);
    }
    return reply;
  }

  private static String key(Call call) {
    JsonNode declared = call.rule().declared().path("x-idempotency-key");
    String name = declared.path("name").asText();
    @Nullable String key =
        declared.path("in").asText().equals("header")
            ? call.headers().get(name)
            : call.body().path(name).asText();
    return !declared.isObject() || key == null ? "" : key;
  }

  private void useCodes(Call call) throws Refusal {
    boolean login = provider.logins().logins().containsKey(call.rule().operation().id());
    for (String field : call.rule().codes()) {
      JsonNode code = call.body().path(field);
      if (code.isValueNode() && !call.account().use(Hash.of(field + code.asText()))) {
        throw new Refusal(login ? 401 : 422, "The one-time code was used before.");
      }
    }
  }
}
