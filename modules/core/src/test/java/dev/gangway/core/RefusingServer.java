package dev.gangway.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of HTTP/2 over TCP that ends its first streams in a way of their own. */
final class RefusingServer implements AutoCloseable {
  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int GOAWAY = 7;
  private static final int END_STREAM = 1;
  private static final int ACK = 1;
  private static final int END_HEADERS = 4;
  private static final int PREFACE_BYTES = 24;
  private static final byte STATUS_200 = (byte) 0x88;

  /** How a stream ends. */
  enum End {
    ANSWERED,
    REFUSED,
    /** Reset with an error that says nothing about what was processed. */
    RESET,
    /** Reset as refused, although the response has begun. */
    REFUSED_TOO_LATE,
    /** Above the last stream of a GOAWAY. */
    ABOVE_GOAWAY,
    /** The last stream of a GOAWAY, after which the connection ends. */
    LAST_OF_GOAWAY
  }

  private final List<End> ends;
  private final String body;
  private final ServerSocket sockets = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
  private final List<Socket> accepted = new CopyOnWriteArrayList<>();
  private int requests;

  RefusingServer(String body, End... ends) throws IOException {
    this.body = body;
    this.ends = List.of(ends);
    daemon(this::accept);
  }

  String url() {
    return "http://" + address() + "/";
  }

  String address() {
    return "127.0.0.1:" + sockets.getLocalPort();
  }

  /** Returns how many whole requests came, refused ones included. */
  synchronized int requests() {
    return requests;
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "refusing server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = sockets.accept();
        accepted.add(socket);
        daemon(() -> serve(socket));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      in.readFully(new byte[PREFACE_BYTES]);
      frame(out, SETTINGS, 0, 0, new byte[0]);
      boolean open = true;
      while (open) {
        int length = in.readUnsignedShort() << 8 | in.readUnsignedByte();
        int type = in.readUnsignedByte();
        int flags = in.readUnsignedByte();
        int stream = in.readInt();
        in.readFully(new byte[length]);
        if (type == SETTINGS && flags != ACK) {
          frame(out, SETTINGS, ACK, 0, new byte[0]);
        } else if ((type == HEADERS || type == DATA) && (flags & END_STREAM) != 0) {
          open = end(out, stream, next());
        }
      }
    } catch (IOException closed) {
      return;
    }
  }

  private synchronized End next() {
    int request = requests++;
    return request < ends.size() ? ends.get(request) : End.ANSWERED;
  }

  /** Ends a stream, and returns whether the connection stays open. */
  private boolean end(DataOutputStream out, int stream, End end) throws IOException {
    switch (end) {
      case ANSWERED -> {
        headers(out, stream);
        frame(out, DATA, END_STREAM, stream, body.getBytes(UTF_8));
      }
      case REFUSED -> reset(out, stream, 7);
      case RESET -> reset(out, stream, 2);
      case REFUSED_TOO_LATE -> {
        headers(out, stream);
        reset(out, stream, 7);
      }
      case ABOVE_GOAWAY -> goAway(out, stream - 2);
      case LAST_OF_GOAWAY -> goAway(out, stream);
    }
    return end != End.LAST_OF_GOAWAY;
  }

  private static void headers(DataOutputStream out, int stream) throws IOException {
    frame(out, HEADERS, END_HEADERS, stream, new byte[] {STATUS_200});
  }

  private static void reset(DataOutputStream out, int stream, int error) throws IOException {
    frame(out, RST_STREAM, 0, stream, new byte[] {0, 0, 0, (byte) error});
  }

  private static void goAway(DataOutputStream out, int last) throws IOException {
    frame(out, GOAWAY, 0, 0, new byte[] {0, 0, 0, (byte) last, 0, 0, 0, 0});
  }

  private static void frame(DataOutputStream out, int type, int flags, int stream, byte[] payload)
      throws IOException {
    synchronized (out) {
      out.writeByte(payload.length >> 16);
      out.writeShort(payload.length);
      out.writeByte(type);
      out.writeByte(flags);
      out.writeInt(stream);
      out.write(payload);
      out.flush();
    }
  }

  @Override
  public void close() {
    try {
      sockets.close();
      for (Socket socket : accepted) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
