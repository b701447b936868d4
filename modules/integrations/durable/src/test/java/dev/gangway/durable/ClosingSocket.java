package dev.gangway.durable;

import dev.gangway.durable.Provider.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Closes each connection before it has read a request. */
final class ClosingSocket implements AutoCloseable {
  private final Fault fault;
  private final ServerSocket server;

  ClosingSocket(Fault fault) {
    this.fault = fault;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::accept, "closing socket");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  private void accept() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        if (fault == Fault.CUT_REQUEST) {
          readHead(socket);
        }
      } catch (IOException e) {
        // It is closed, or the client died.
      }
    }
  }

  private static void readHead(Socket socket) throws IOException {
    byte[] end = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    int matched = 0;
    while (matched < end.length) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        return;
      }
      matched = next == end[matched] ? matched + 1 : next == end[0] ? 1 : 0;
    }
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
