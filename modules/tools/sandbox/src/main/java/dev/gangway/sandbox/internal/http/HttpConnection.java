package dev.gangway.sandbox.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.function.Function;

/** One connection: its requests one after the other, each with its response. */
final class HttpConnection {
  private static final int IDLE_MILLIS = 60_000;

  private final Socket socket;
  private final Function<HttpRequest, HttpReply> handler;

  HttpConnection(Socket socket, Function<HttpRequest, HttpReply> handler) {
    this.socket = socket;
    this.handler = handler;
  }

  void serve() throws IOException, InterruptedException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(IDLE_MILLIS);
    OutputStream out = socket.getOutputStream();
    RequestReader reader = new RequestReader(new BufferedInputStream(socket.getInputStream()), out);
    try {
      for (HttpRequest request = reader.read(); request != null; request = reader.read()) {
        HttpReply reply = handler.apply(request);
        if (!reply.pause().isZero()) {
          Thread.sleep(reply.pause().toMillis());
        }
        boolean last = "close".equalsIgnoreCase(request.headers().get("Connection"));
        if (!send(out, request, reply, last) || last) {
          return;
        }
      }
    } catch (RequestReader.Unreadable e) {
      HttpReply refusal =
          HttpReply.of(e.status(), "text/plain; charset=utf-8", String.valueOf(e.getMessage()));
      out.write(bytes(refusal, true, true));
      out.flush();
    }
  }

  /** Returns whether the connection goes on. */
  private boolean send(OutputStream out, HttpRequest request, HttpReply reply, boolean last)
      throws IOException {
    if (reply.ending() == HttpReply.Ending.RESET) {
      socket.setSoLinger(true, 0);
      socket.close();
      return false;
    }
    byte[] bytes = bytes(reply, !request.method().equals("HEAD"), last);
    boolean whole = reply.ending() == HttpReply.Ending.WHOLE;
    int length = whole ? bytes.length : bytes.length - Math.max(1, reply.body().size() / 2);
    out.write(bytes, 0, length);
    out.flush();
    return whole;
  }

  private static byte[] bytes(HttpReply reply, boolean withBody, boolean last) {
    StringBuilder head = new StringBuilder(256);
    head.append("HTTP/1.1 ").append(reply.status()).append(" \r\n");
    for (int i = 0; i < reply.headers().size(); i++) {
      head.append(reply.headers().name(i)).append(": ");
      head.append(reply.headers().value(i)).append("\r\n");
    }
    boolean hasBody = reply.status() != 204 && reply.status() != 304;
    if (hasBody) {
      head.append("Content-Length: ").append(reply.body().size()).append("\r\n");
    }
    head.append(last ? "Connection: close\r\n\r\n" : "\r\n");
    byte[] start = head.toString().getBytes(ISO_8859_1);
    int size = hasBody && withBody ? reply.body().size() : 0;
    byte[] bytes = new byte[start.length + size];
    System.arraycopy(start, 0, bytes, 0, start.length);
    reply.body().copyInto(0, bytes, start.length, size);
    return bytes;
  }
}
