package dev.gangway.spring.boot;

import dev.gangway.webhooks.WebhookReceiver;
import java.io.IOException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Routes that receive webhooks in Spring MVC. The receiver gets the bytes of the body as they came,
 * so no filter may read the body before.
 */
public final class WebhookRoutes {
  private static final Pattern LITERAL =
      Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.%a-z]*");

  /** Returns a route that gives each POST to the receiver, and responds with its status. */
  public static RouterFunction<ServerResponse> post(String path, WebhookReceiver<?> receiver) {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(receiver, "receiver");
    return RouterFunctions.route().POST(path, request -> receive(request, receiver)).build();
  }

  private static ServerResponse receive(ServerRequest request, WebhookReceiver<?> receiver)
      throws IOException {
    Map<String, List<String>> headers = new HashMap<>();
    request.headers().asHttpHeaders().forEach(headers::put);
    return ServerResponse.status(
            receiver
                .receive(
                    headers,
                    request.servletRequest().getInputStream(),
                    literal(request.servletRequest().getRemoteAddr()))
                .status())
        .build();
  }

  /** Looks up no name: only the literal address of the connection counts. */
  private static @Nullable InetAddress literal(@Nullable String address) throws IOException {
    return address != null && LITERAL.matcher(address).matches()
        ? InetAddress.getByName(address)
        : null;
  }

  private WebhookRoutes() {}
}
