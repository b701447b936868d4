package dev.gangway.webhooks;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Receives webhooks in a Jakarta servlet container, 5.0 or later. It reads the bytes of the body,
 * so nothing may have read the body before, as a filter that logs bodies or asks for a parameter
 * does.
 */
public final class WebhookServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient WebhookReceiver<?> receiver;

  private WebhookServlet(WebhookReceiver<?> receiver) {
    this.receiver = receiver;
  }

  /** Returns a servlet that gives each POST to the receiver. */
  public static WebhookServlet of(WebhookReceiver<?> receiver) {
    return new WebhookServlet(Objects.requireNonNull(receiver, "receiver"));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(name, new ArrayList<>(Collections.list(request.getHeaders(name))));
    }
    @Nullable InetAddress remote = AddressRanges.literal(request.getRemoteAddr());
    response.setStatus(receiver.receive(headers, request.getInputStream(), remote).status());
  }
}
