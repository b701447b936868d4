package com.example.clash;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.kriptomat.Kriptomat;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Has an older OkHttp before Gangway and no BOM: calls work, or no client is built. */
public final class OlderOkHttp {

  public static void main(String[] args) throws Exception {
    String artifact = args[0];
    String version = args[1];
    String expected = args[2];
    if (expected.equals("works")) {
      call();
    } else {
      refused(artifact, version);
      refused(artifact, version);
    }
    System.out.println("Older OkHttp check: " + artifact + " " + version + " " + expected + ".");
  }

  private static void refused(String artifact, String version) {
    String message =
        String.format(
            "Kriptomat cannot be built: it needs OkHttp 5.4 or later, but OkHttp %s in %s-%s.jar"
                + " comes first on the class path. Import gangway-bom before all other BOMs, since"
                + " it manages OkHttp. mvn dependency:tree shows what brings the older one.",
            version, artifact, version);
    try (Kriptomat kriptomat = client("http://127.0.0.1:1")) {
      throw new AssertionError("Not so: " + kriptomat + " is refused");
    } catch (IllegalStateException e) {
      if (!message.equals(e.getMessage())) {
        throw new AssertionError("Not so: the message is " + message, e);
      }
    }
  }

  private static void call() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/pairs",
        exchange -> {
          byte[] body = "{\"status\":true,\"data\":[\"btceur\"]}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try (Kriptomat kriptomat = client("http://127.0.0.1:" + server.getAddress().getPort())) {
      List<String> pairs = kriptomat.market().pairs().execute();
      if (!pairs.equals(List.of("btceur"))) {
        throw new AssertionError("Not so: the call returns " + pairs);
      }
    } finally {
      server.stop(0);
    }
  }

  private static Kriptomat client(String url) {
    return Kriptomat.builder()
        .baseUrl(url)
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
        .build();
  }
}
