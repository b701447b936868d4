package dev.gangway.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.HashSet;
import java.util.Set;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A server socket whose port can be closed and opened again, which its user does not notice. A
 * client that connects meanwhile is refused by the system, as by a provider that is down.
 */
public final class RefusableSockets extends ServerSocketFactory {
  private final PromptSocketFactory sockets = new PromptSocketFactory();
  private final Door door;

  public RefusableSockets() {
    try {
      this.door = new Door();
    } catch (IOException e) {
      throw new UncheckedIOException("A server socket cannot be made.", e);
    }
  }

  public void refuse() {
    door.shut();
  }

  public void accept() {
    door.open();
  }

  @Override
  public ServerSocket createServerSocket() {
    return door;
  }

  @Override
  public ServerSocket createServerSocket(int port) throws IOException {
    return createServerSocket(port, 0, null);
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) throws IOException {
    return createServerSocket(port, backlog, null);
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, @Nullable InetAddress address)
      throws IOException {
    door.bind(new InetSocketAddress(address, port), backlog);
    return door;
  }

  private final class Door extends ServerSocket {
    private final Set<Socket> accepted = new HashSet<>();
    private @Nullable ServerSocket current;
    private @Nullable InetSocketAddress address;
    private boolean closed;

    Door() throws IOException {}

    @Override
    public synchronized void bind(SocketAddress endpoint, int backlog) throws IOException {
      ServerSocket bound = sockets.createServerSocket();
      bound.bind(endpoint, backlog);
      address = (InetSocketAddress) bound.getLocalSocketAddress();
      current = bound;
    }

    @Override
    public Socket accept() throws IOException {
      while (true) {
        ServerSocket listening = listening();
        try {
          Socket socket = listening.accept();
          if (keep(socket, listening)) {
            return socket;
          }
          socket.close();
        } catch (SocketException e) {
          if (isCurrent(listening)) {
            throw e;
          }
        }
      }
    }

    private synchronized ServerSocket listening() throws SocketException {
      try {
        while (current == null && !closed) {
          wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SocketException("Interrupted while connections are refused.");
      }
      if (current == null) {
        throw new SocketException("The server is closed.");
      }
      return current;
    }

    private synchronized boolean keep(Socket socket, ServerSocket listening) {
      accepted.removeIf(Socket::isClosed);
      return listening == current && accepted.add(socket);
    }

    private synchronized boolean isCurrent(ServerSocket listening) {
      return listening == current;
    }

    synchronized void shut() {
      try {
        if (current != null) {
          current.close();
          current = null;
        }
        for (Socket socket : accepted) {
          socket.close();
        }
        accepted.clear();
      } catch (IOException e) {
        throw new UncheckedIOException("The server cannot close its port.", e);
      }
    }

    synchronized void open() {
      if (current != null || closed || address == null) {
        return;
      }
      try {
        bind(address, 0);
        notifyAll();
      } catch (IOException e) {
        throw new UncheckedIOException("The server cannot open its port again.", e);
      }
    }

    @Override
    public synchronized void close() throws IOException {
      closed = true;
      if (current != null) {
        current.close();
      }
      notifyAll();
      super.close();
    }

    @Override
    public synchronized int getLocalPort() {
      return address == null ? -1 : address.getPort();
    }

    @Override
    public synchronized @Nullable InetAddress getInetAddress() {
      return address == null ? null : address.getAddress();
    }

    @Override
    public synchronized @Nullable SocketAddress getLocalSocketAddress() {
      return address;
    }

    @Override
    public synchronized boolean isBound() {
      return address != null;
    }
  }
}
