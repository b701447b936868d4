package dev.gangway.benchmarks.call;

import dev.gangway.benchmarks.Payload;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.testkit.Spec;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Executor;

/**
 * Responds to every GET with the documented transactions and every POST with the documented login,
 * with as little work as it can, so that what is measured is the client. Requests with the header
 * {@link #GATHER} get their response when as many as it says are there at once. Its first line is
 * its URL; it ends when its standard input does.
 */
public final class AnswerServer {
  /** Tells how many requests are to be held until all are there. */
  public static final String GATHER = "gather";

  /** As many as may connect before the first is accepted; the system may have a lower limit. */
  private static final int BACKLOG = 10_000;

  private final Executor threads = CallerThreads.open();
  private final Gathering gathering = new Gathering();
  private final byte[] alone =
      "HTTP/1.1 500 Not all came\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8);

  private final byte[] transactions = response(Payload.TRANSACTIONS.answer());
  private final byte[] login =
      response(
          Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml")
              .operation("login")
              .responses()
              .get(0)
              .examples()
              .get(0)
              .json());

  /** Serves until the process that started it ends. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(new AnswerServer().start());
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
  }

  /** Starts to serve on a free port of the loopback address, and returns the URL. */
  String start() throws IOException {
    ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    inThread(() -> accept(server));
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  private void accept(ServerSocket server) throws IOException {
    while (true) {
      Socket connection = server.accept();
      connection.setTcpNoDelay(true);
      inThread(() -> serve(connection));
    }
  }

  private void serve(Socket connection) throws IOException {
    try (connection) {
      InputStream input = new BufferedInputStream(connection.getInputStream());
      OutputStream output = connection.getOutputStream();
      String line = line(input);
      while (!line.isEmpty()) {
        output.write(answer(line, gathered(input)));
        line = line(input);
      }
    }
  }

  private byte[] answer(String request, int gathered) {
    if (gathered > 0 && !gathering.await(gathered)) {
      return alone;
    }
    return request.startsWith("GET ") ? transactions : login;
  }

  /** Reads the rest of a request, and returns how many are to be gathered. */
  private static int gathered(InputStream input) throws IOException {
    int gathered = 0;
    int body = 0;
    for (String line = line(input); !line.isEmpty(); line = line(input)) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        body = number(header);
      } else if (header.startsWith(GATHER + ":")) {
        gathered = number(header);
      }
    }
    input.skipNBytes(body);
    return gathered;
  }

  private static int number(String header) {
    return Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
  }

  /** Returns the next line, an empty one at the end. */
  private static String line(InputStream input) throws IOException {
    StringBuilder line = new StringBuilder(128);
    for (int next = input.read(); next != -1 && next != '\n'; next = input.read()) {
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  private static byte[] response(String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n"
            + "Cache-Control: no-store\r\nX-Request-Id: 4f1c2d3e4b5a69788796a5b4c3d2e1f0\r\n"
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    return (head + json).getBytes(StandardCharsets.UTF_8);
  }

  private void inThread(Serving serving) {
    threads.execute(
        () -> {
          try {
            serving.run();
          } catch (IOException connectionLost) {
            return;
          }
        });
  }

  private interface Serving {
    void run() throws IOException;
  }
}
