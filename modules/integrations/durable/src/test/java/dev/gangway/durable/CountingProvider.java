package dev.gangway.durable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The provider on a socket of this process. One request per connection. */
final class CountingProvider implements Provider {
  private static final Pattern LENGTH = Pattern.compile("content-length: (\\d+)");
  private static final Pattern KEY = Pattern.compile("idempotency-key: (\\S+)");

  private final String success;
  private final ServerSocket server;
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final Set<String> keys = ConcurrentHashMap.newKeySet();
  private final AtomicInteger landings = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();

  CountingProvider() {
    this("{\"id\":7}");
  }

  CountingProvider(String success) {
    this.success = success;
    try {
      server = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  @Override
  public String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  @Override
  public void fails(Fault... next) {
    faults.clear();
    faults.addAll(List.of(next));
  }

  @Override
  public int landings() {
    return landings.get();
  }

  @Override
  public int requests() {
    return requests.get();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Fault fault = faults.poll();
        daemon(() -> serve(socket, fault == null ? Fault.NONE : fault));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket, Fault fault) {
    try (socket) {
      if (fault == Fault.CLOSED_UNREAD) {
        return;
      }
      InputStream in = new BufferedInputStream(socket.getInputStream());
      String head = head(in);
      if (fault == Fault.CUT_REQUEST || head.isEmpty()) {
        return;
      }
      Matcher length = LENGTH.matcher(head);
      int expected = length.find() ? Integer.parseInt(length.group(1)) : 0;
      if (in.readNBytes(expected).length < expected) {
        return;
      }
      requests.incrementAndGet();
      respond(socket, in, head, fault);
    } catch (IOException clientDied) {
      // Nobody listens any more.
    }
  }

  private void respond(Socket socket, InputStream in, String head, Fault fault) throws IOException {
    switch (fault) {
      case FAILED -> write(socket, 500, "{}");
      case BUSY -> write(socket, 429, "{}");
      case UNAUTHORIZED -> write(socket, 401, "{}");
      case REFUSED -> write(socket, 422, "{}");
      case CONFLICT -> write(socket, 409, "{}");
      default -> {
        land(head);
        respondLanded(socket, in, fault);
      }
    }
  }

  private void respondLanded(Socket socket, InputStream in, Fault fault) throws IOException {
    switch (fault) {
      case LOST_AFTER_LANDING -> {}
      case CUT_RESPONSE -> send(socket, "HTTP/1.1 200 OK\r\nContent-Ty");
      case GARBLED_AFTER_LANDING -> write(socket, 200, "<html>");
      case STALLED_AFTER_LANDING -> in.transferTo(OutputStream.nullOutputStream());
      case UNAVAILABLE_AFTER_LANDING -> write(socket, 503, "{}");
      default -> write(socket, 200, success);
    }
  }

  private void land(String head) {
    Matcher key = KEY.matcher(head);
    if (!key.find() || keys.add(key.group(1))) {
      landings.incrementAndGet();
    }
  }

  private static void write(Socket socket, int status, String body) throws IOException {
    send(
        socket,
        "HTTP/1.1 "
            + status
            + " Status\r\nContent-Type: application/json\r\nX-Request-Id: r-1\r\n"
            + "Connection: close\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString().toLowerCase(Locale.ROOT);
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "provider");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
