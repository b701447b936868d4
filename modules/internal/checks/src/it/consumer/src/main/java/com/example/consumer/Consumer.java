package com.example.consumer;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Expiry;
import dev.gangway.auth.JwtSigner;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.SigningAlgorithm;
import dev.gangway.auth.SigningKey;
import dev.gangway.auth.TokenSource;
import dev.gangway.kriptomat.Kriptomat;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;

/** Has nothing but the Kriptomat client: the libraries it may bring, one copy of every class of OkHttp, and a call that works. */
public final class Consumer {
  private static final List<String> LIBRARIES =
      List.of(
          "gangway-auth",
          "gangway-core",
          "gangway-kriptomat",
          "java-otp",
          "jspecify",
          "kotlin-stdlib",
          "moshi",
          "okhttp-jvm",
          "okio-jvm",
          "resilience4j-core",
          "resilience4j-retry",
          "retrofit",
          "slf4j-api");

  private static final long LARGEST = 4_470_000;

  public static void main(String[] args) throws Exception {
    Map<String, List<String>> copies = new TreeMap<>();
    long size = 0;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        String library = new File(entry).getName().replaceFirst("-\\d.*", "");
        size += new File(entry).length();
        check(LIBRARIES.contains(library), "the client brings only " + LIBRARIES + ", not " + library);
        try (JarFile jar = new JarFile(entry)) {
          jar.stream()
              .map(each -> each.getName())
              .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
              .filter(name -> !name.equals("module-info.class"))
              .forEach(name -> copies.computeIfAbsent(name, any -> new ArrayList<>()).add(entry));
        }
      }
    }
    long okhttp = copies.keySet().stream().filter(name -> name.startsWith("okhttp3/")).count();
    check(okhttp > 100, "OkHttp is on the classpath with " + okhttp + " classes");
    check(size <= LARGEST, "the client and what it brings is " + size + " bytes");
    copies.forEach((name, jars) -> check(jars.size() == 1, "one copy of " + name + " in " + jars));

    checkWithoutNimbus();
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/pairs",
        exchange -> {
          byte[] body = "{\"status\":true,\"data\":[\"btceur\",\"etheur\"]}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try (Kriptomat kriptomat =
        Kriptomat.builder()
            .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
            .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
            .build()) {
      List<String> pairs = kriptomat.market().pairs().execute();
      check(pairs.equals(List.of("btceur", "etheur")), "the call returns " + pairs);
    } finally {
      server.stop(0);
    }
    System.out.println("Consumer check: " + okhttp + " classes of OkHttp, one copy each, " + size + " bytes, and a call that works.");
  }

  /** Tokens and one-time codes need nothing more; signing says what it needs. */
  private static void checkWithoutNimbus() {
    Instant end = Expiry.ofJwt(Secret.of("eyJhbGciOiJub25lIn0.eyJleHAiOjEzMDA4MTkzODB9."));
    check(Instant.parse("2011-03-22T18:43:00Z").equals(end), "the token ends at " + end);
    String code = OneTimeCode.totp(Secret.of("MZXW6YTBOI======"), Clock.systemUTC()).next();
    check(code.length() == 6, "the code has " + code.length() + " digits");
    try {
      JwtSigner.of(SigningAlgorithm.HS256, SigningKey.shared(Secret.of("made up".repeat(5))));
      check(false, "signing fails");
    } catch (IllegalStateException e) {
      check(e.getMessage().contains("com.nimbusds:nimbus-jose-jwt"), e.getMessage());
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("Not so: " + what);
    }
  }
}
