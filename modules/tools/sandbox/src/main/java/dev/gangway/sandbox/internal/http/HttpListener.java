package dev.gangway.sandbox.internal.http;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * An HTTP/1.1 server with one thread per connection, a virtual one on Java 21 and later. It is
 * written on sockets because a reset and half a response need the socket. Safe for use by many
 * threads.
 */
public final class HttpListener implements AutoCloseable {
  private static final int BACKLOG = 2_048;
  private static final int MOST_CONNECTIONS = 4_096;

  private final ServerSocket server;
  private final Function<HttpRequest, HttpReply> handler;
  private final ExecutorService threads;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Semaphore connections = new Semaphore(MOST_CONNECTIONS);

  private HttpListener(ServerSocket server, Function<HttpRequest, HttpReply> handler) {
    this.server = server;
    this.handler = handler;
    this.threads = threads();
  }

  /**
   * Starts a server.
   *
   * @param port the port; 0 for a free one
   */
  public static HttpListener start(
      InetAddress address, int port, Function<HttpRequest, HttpReply> handler) throws IOException {
    ServerSocket socket = new ServerSocket();
    try {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port), BACKLOG);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
    HttpListener listener = new HttpListener(socket, handler);
    Thread acceptor = new Thread(listener::accept, "gangway-sandbox");
    acceptor.start();
    return listener;
  }

  /** Returns the port. */
  public int port() {
    return server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        connections.acquire();
        Socket socket = server.accept();
        open.add(socket);
        threads.execute(() -> serve(socket));
      } catch (IOException | RejectedExecutionException e) {
        // The server is closed, or the connection was lost before it was accepted.
        connections.release();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try {
      new HttpConnection(socket, handler).serve();
    } catch (IOException | InterruptedException e) {
      // The client is gone, or the server is being closed.
    } finally {
      open.remove(socket);
      close(socket);
      connections.release();
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed, then.
    }
  }

  /** Closes all connections, and ends what is being done for them. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      // It is closed, then.
    }
    open.forEach(HttpListener::close);
    threads.shutdownNow();
  }

  private static ExecutorService threads() {
    try {
      Method virtual = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
      return (ExecutorService) virtual.invoke(null);
    } catch (ReflectiveOperationException olderThanJava21) {
      return Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "gangway-sandbox-connection");
            thread.setDaemon(true);
            return thread;
          });
    }
  }
}
