package com.example.coffee;

import com.example.coffee.model.Order;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Makes a call with a client whose names an overlay has chosen. */
public final class BuyCoffee {

  public static void main(String[] args) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/orders",
        exchange -> {
          String json = "{\"bean\":\"arabica\",\"customer\":\"Ada\",\"state\":\"done\"}";
          byte[] body = json.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
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
    try (Coffee coffee = Coffee.builder().baseUrl(url).build()) {
      Order order = coffee.orders().buy(Order.builder().bean("arabica").customer("Ada").build()).execute();
      System.out.println(order + " is over: " + order.state().isTerminal());
      if (!order.state().isTerminal() || order.toString().contains("Ada")) {
        throw new AssertionError("Not what the overlay says: " + order);
      }
    }
  }
}
