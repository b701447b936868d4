package com.example.teashop;

import com.example.teashop.model.NewOrder;
import com.example.teashop.model.Order;
import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.Secret;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Makes a call with the client of a provider that this project has added. */
public final class OrderTea {

  public static void main(String[] args) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/orders",
        exchange -> {
          boolean known = "made up".equals(exchange.getRequestHeaders().getFirst("X-Api-Key"));
          String json = "{\"id\":17,\"price\":\"12.50\",\"origin\":\"IN\"}";
          byte[] body = json.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(known ? 201 : 401, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      run("http://127.0.0.1:" + server.getAddress().getPort());
    } finally {
      server.stop(0);
    }
  }

  private static void run(String url) {
    try (TeaShop shop = TeaShop.builder().baseUrl(url).apiKey(Secret.of("made up")).build()) {
      NewOrder assam = NewOrder.builder().tea("assam").grams(250).build();
      Order order = shop.orders().place(assam).execute();
      System.out.println("Order " + order.id() + " costs " + order.price() + " EUR.");
      if (!order.price().equals(new BigDecimal("12.50"))
          || !order.additionalProperties().containsKey("origin")) {
        throw new AssertionError("Not what was sent: " + order);
      }
    }
  }
}
