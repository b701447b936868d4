package com.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import dev.gangway.testkit.SpecServerExtension;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SpecServerTest {
  @RegisterExtension
  static final SpecServerExtension SERVER =
      SpecServerExtension.of(Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml"));

  private static final Set<Integer> PORTS = new HashSet<>();
  private int port;

  @BeforeEach
  void remember(SpecServer server) {
    port = server.url().port();
    PORTS.add(port);
  }

  @Test
  void testHasTheServerOfItsBeforeEach(SpecServer server) {
    assertEquals(port, server.url().port());
  }

  @Test
  void junitIsOfTheVersionAskedFor() throws ClassNotFoundException {
    String asked = System.getProperty("tested.junit");
    Class<?> engine = Class.forName("org.junit.jupiter.engine.JupiterTestEngine");

    assertEquals(asked, Test.class.getPackage().getImplementationVersion());
    assertEquals(asked, engine.getPackage().getImplementationVersion());
  }

  @AfterAll
  static void serversAreClosedWithTheirTests() {
    assertEquals(2, PORTS.size());
    for (int each : PORTS) {
      assertThrows(
          ConnectException.class,
          () -> new Socket(InetAddress.getLoopbackAddress(), each).close());
    }
  }
}
