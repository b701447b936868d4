package dev.gangway.sandbox.internal.control;

import dev.gangway.sandbox.internal.engine.Engine;
import dev.gangway.sandbox.internal.engine.Outcome;
import dev.gangway.sandbox.internal.engine.Shared;
import dev.gangway.sandbox.internal.fault.Fault;
import dev.gangway.sandbox.internal.fault.FaultPlan;
import dev.gangway.sandbox.internal.http.HttpReply;
import dev.gangway.sandbox.internal.http.HttpRequest;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.testkit.CheckedRequest;
import dev.gangway.testkit.SpecOperation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Hands requests to the page, the control API or a provider. Safe for use by many threads. */
public final class Front {
  private static final String FAULT_HEADER = "X-Gangway-Fault";

  private final Map<String, Engine> engines;
  private final Shared shared;
  private final FaultPlan plan;
  private final ControlApi control;
  private final RequestLog log;

  /**
   * Creates the front of engines, by the names of their providers.
   *
   * @param control the API for those who use the sandbox
   */
  public Front(Map<String, Engine> engines, Shared shared, FaultPlan plan, ControlApi control) {
    this.engines = engines;
    this.shared = shared;
    this.plan = plan;
    this.control = control;
    this.log = control.log();
  }

  /** Responds to a request. */
  public HttpReply respond(HttpRequest request) {
    try {
      return handle(request);
    } catch (RuntimeException e) {
      String message = "The sandbox failed with " + e.getClass().getName() + ". Report this.";
      return HttpReply.json(500, Json.object().put("message", message).toString());
    }
  }

  private HttpReply handle(HttpRequest request) {
    shared.timeline().runDue();
    HttpReply own = control.respond(request);
    if (own != null) {
      return own;
    }
    int end = request.target().indexOf('/', 1);
    String name = end < 0 ? request.target().substring(1) : request.target().substring(1, end);
    Engine engine = engines.get(name);
    if (engine == null) {
      String message =
          "Paths begin with the name of a provider: " + engines.keySet() + ", or with /__gangway.";
      return HttpReply.json(404, Json.object().put("message", message).toString());
    }
    return respond(engine, request, end < 0 ? "/" : request.target().substring(end));
  }

  private HttpReply respond(Engine engine, HttpRequest request, String target) {
    Headers headers = request.headers().newBuilder().removeAll(FAULT_HEADER).build();
    HttpRequest inner = new HttpRequest(request.method(), target, headers, request.body());
    CheckedRequest checked = engine.check(inner, target);
    Fault fault;
    try {
      fault = fault(engine, request, checked.operation());
    } catch (IllegalArgumentException e) {
      return HttpReply.json(400, Json.object().put("message", e.getMessage()).toString());
    }
    Outcome outcome =
        fault == null || fault.carriedOut() ? engine.handle(inner, target, checked) : null;
    HttpReply carried = outcome == null ? null : outcome.reply();
    HttpReply reply = fault == null ? Objects.requireNonNull(carried) : fault.apply(carried);
    SpecOperation operation = checked.operation();
    log.add(
        new RequestLog.Entry(
            shared.clock().instant(),
            engine.provider().name(),
            shownMethod(request),
            operation == null ? "" : operation.path(),
            operation == null ? "" : operation.id(),
            reply.ending() == HttpReply.Ending.RESET ? 0 : reply.status(),
            fault == null ? "" : fault.toString(),
            operation == null ? List.of("The spec has no such operation.") : checked.problems()));
    return reply;
  }

  private static String shownMethod(HttpRequest request) {
    return request.method().matches("[A-Z]{1,10}") ? request.method() : "?";
  }

  private @Nullable Fault fault(
      Engine engine, HttpRequest request, @Nullable SpecOperation operation) {
    String header = request.headers().get(FAULT_HEADER);
    if (header != null) {
      return Fault.parse(header);
    }
    return operation == null ? null : plan.next(engine.provider().name(), operation.id());
  }
}
