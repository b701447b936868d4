package dev.gangway.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.engine.Shared;
import dev.gangway.sandbox.internal.fault.FaultPlan;
import dev.gangway.sandbox.internal.http.HttpReply;
import dev.gangway.sandbox.internal.http.HttpRequest;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.sandbox.internal.webhook.WebhookDesk;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The API below {@code /__gangway} and the page at {@code /}. Requests that change something must
 * be JSON, and requests to a loopback address must name one, so that no other page in the browser
 * of whoever runs the sandbox can call it. Safe for use by many threads.
 */
public final class ControlApi {
  private static final String PREFIX = "/__gangway";
  private static final String LOCAL_HOST = "(?i)(localhost|127\\.[0-9.]+|\\[::1])(:[0-9]{1,5})?";

  private final List<Provider> providers;
  private final Shared shared;
  private final FaultPlan plan;
  private final WebhookDesk webhooks;
  private final boolean local;
  private final RequestLog log = new RequestLog();
  private final Page page = new Page();

  /**
   * Creates the API.
   *
   * @param local whether only this machine can reach the sandbox
   */
  public ControlApi(
      List<Provider> providers,
      Shared shared,
      FaultPlan plan,
      WebhookDesk webhooks,
      boolean local) {
    this.providers = providers;
    this.shared = shared;
    this.plan = plan;
    this.webhooks = webhooks;
    this.local = local;
  }

  RequestLog log() {
    return log;
  }

  /** Returns the response, or null if the request is for a provider. */
  @Nullable HttpReply respond(HttpRequest request) {
    String path = request.path();
    boolean api = path.startsWith(PREFIX + "/");
    if (!api && !Page.isPart(path)) {
      return null;
    }
    String host = request.headers().get("Host");
    if (local && (host == null || !host.matches(LOCAL_HOST))) {
      return message(403, "The sandbox is called by another name than that of this machine.");
    }
    if (!api) {
      return page.part(path);
    }
    try {
      return switch (request.method()) {
        case "GET" -> get(path.substring(PREFIX.length()));
        case "POST" -> post(path.substring(PREFIX.length()), body(request));
        case "DELETE" -> delete(path.substring(PREFIX.length()));
        default -> message(405, "Only GET, POST and DELETE are known here.");
      };
    } catch (IllegalArgumentException | DateTimeParseException | ArithmeticException e) {
      return message(400, String.valueOf(e.getMessage()));
    }
  }

  private static JsonNode body(HttpRequest request) {
    String type = request.headers().get("Content-Type");
    if (type == null || !type.matches("(?i)application/json\\s*(;.*)?")) {
      throw new IllegalArgumentException("Send Content-Type: application/json.");
    }
    JsonNode body = request.body().size() == 0 ? Json.object() : Json.parse(request.body().utf8());
    if (body == null) {
      throw new IllegalArgumentException("The body is not JSON.");
    }
    return body;
  }

  private HttpReply get(String path) {
    return switch (path) {
      case "/state" -> json(StateView.of(providers, shared));
      case "/requests" -> json(Json.object().set("requests", log.json()));
      case "/landings" -> json(shared.landings().json());
      case "/clock" -> clock();
      case "/faults" -> json(Json.object().set("faults", plan.json()));
      case "/operations" -> json(Operations.of(providers));
      case "/webhooks" -> json(webhooks.json());
      default -> unknown();
    };
  }

  private HttpReply post(String path, JsonNode body) {
    switch (path) {
      case "/clock" -> {
        moveClock(body);
        return clock();
      }
      case "/faults" -> {
        JsonNode faults = body.path("faults");
        plan.add(faults.isArray() ? faults : Json.object().set("one", body));
        return json(Json.object().set("faults", plan.json()));
      }
      case "/reset" -> {
        shared.reset();
        plan.clear();
        log.clear();
        webhooks.clear();
        return json(Json.object().put("reset", true));
      }
      case "/webhooks" -> {
        webhooks.register(body);
        return json(webhooks.json());
      }
      case "/webhooks/send" -> {
        webhooks.send(body.path("provider").asText(), body.path("event").asText());
        shared.timeline().runDue();
        return json(webhooks.json());
      }
      default -> {
        return unknown();
      }
    }
  }

  private HttpReply delete(String path) {
    switch (path) {
      case "/faults" -> {
        plan.clear();
        return json(Json.object().set("faults", plan.json()));
      }
      case "/webhooks" -> {
        webhooks.clear();
        return json(webhooks.json());
      }
      default -> {
        return unknown();
      }
    }
  }

  private void moveClock(JsonNode body) {
    if (body.has("running")) {
      shared.clock().run(body.path("running").asBoolean());
    }
    if (body.has("advance")) {
      Duration by = Duration.parse(body.path("advance").asText());
      if (by.isNegative() || by.toDays() > 36_500) {
        throw new IllegalArgumentException("The clock moves forwards, by at most 100 years.");
      }
      shared.clock().advance(by);
    }
    shared.timeline().runDue();
  }

  private HttpReply clock() {
    ObjectNode clock = Json.object();
    clock.put("time", shared.clock().instant().toString());
    clock.put("running", shared.clock().isRunning());
    return json(clock);
  }

  private static HttpReply unknown() {
    return message(404, "There is no such part of the control API. docs/sandbox.md lists them.");
  }

  private static HttpReply json(JsonNode body) {
    return HttpReply.json(200, body.toString()).withHeader("Cache-Control", "no-store");
  }

  private static HttpReply message(int status, String message) {
    return HttpReply.json(status, Json.object().put("message", message).toString());
  }
}
