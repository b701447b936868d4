package com.example.shop;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.micrometer.MicrometerListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarFile;
import okhttp3.OkHttp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A service with a client of Gangway and Boot's OTLP exporter: both work, on one OkHttp. */
@SpringBootApplication
public class Shop {

  @Bean
  Kriptomat kriptomat(
      @Value("${server}") String url, ObservationRegistry observations, MeterRegistry meters) {
    return Kriptomat.builder()
        .baseUrl(url)
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
        .listener(MicrometerListener.of(observations, meters))
        .build();
  }

  public static void main(String[] args) throws Exception {
    checkOneOkHttp(args[0]);

    AtomicInteger exports = new AtomicInteger();
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
    server.createContext(
        "/v1/traces",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exports.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      run("http://127.0.0.1:" + server.getAddress().getPort());
    } finally {
      server.stop(0);
    }
    check(exports.get() == 1, "the exporter sends its span, not " + exports + " times");
    System.out.println("Boot check: one OkHttp " + args[0] + ", a call and an exported span.");
  }

  /** Closing the context sends the span. */
  private static void run(String url) {
    try (ConfigurableApplicationContext context =
        SpringApplication.run(Shop.class, "--server=" + url)) {
      Span span = context.getBean(Tracer.class).nextSpan().name("pairs").start();
      List<String> pairs = context.getBean(Kriptomat.class).market().pairs().execute();
      span.end();
      check(pairs.equals(List.of("btceur")), "the call returns " + pairs);
      long calls = context.getBean(MeterRegistry.class).get("gangway.calls").timer().count();
      check(calls == 1, "Micrometer counts one call, not " + calls);
    }
  }

  private static void checkOneOkHttp(String version) throws Exception {
    Map<String, String> jars = new HashMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        try (JarFile jar = new JarFile(entry)) {
          jar.stream()
              .map(each -> each.getName())
              .filter(name -> name.matches("(?:okhttp3|okio)/.*\\.class"))
              .forEach(
                  name -> {
                    String other = jars.put(name, entry);
                    check(other == null, "one copy of " + name + ", not " + other + " and " + entry);
                  });
        }
      }
    }
    check(jars.size() > 100, "OkHttp and Okio are on the class path, " + jars.size() + " classes");
    check(OkHttp.VERSION.equals(version), "OkHttp is " + version + ", not " + OkHttp.VERSION);
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("Not so: " + what);
    }
  }
}
