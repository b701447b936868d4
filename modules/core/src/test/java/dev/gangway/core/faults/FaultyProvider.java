package dev.gangway.core.faults;

import dev.gangway.core.kiosk.KioskServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;

/** A server that makes a fault once or in every attempt, and counts what it received. */
final class FaultyProvider extends Dispatcher implements AutoCloseable {
  private static final MockResponse VALUE = KioskServer.answer(200, Fault.VALUE).build();
  private static final MockResponse TUNNEL = new MockResponse.Builder().inTunnel().build();

  private final Fault fault;
  private final boolean lasting;
  private final MockWebServer server = new MockWebServer();
  private final CompletableFuture<FaultySocket> first = new CompletableFuture<>();

  /** Requests that were refused unread, and those to a proxy. */
  private final List<RecordedRequest> unread = new ArrayList<>();

  private boolean tunnel;
  private int connections;
  private int answers;
  private boolean warm;
  private boolean healed;
  private boolean lastAnsweredWithValue;

  FaultyProvider(Fault fault, boolean lasting) throws IOException {
    this.fault = fault;
    this.lasting = lasting;
    this.warm = !fault.isReused();
    server.setServerSocketFactory(new Sockets());
    server.setDispatcher(this);
    if (fault.link() == Link.HTTP_2) {
      server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    } else if (fault.link().isTls()) {
      server.useHttps(Trust.ofTheProvider());
    }
    server.start(InetAddress.getByName("127.0.0.1"), 0);
  }

  int port() {
    return server.getPort();
  }

  /** Notes that the call before, which opened the connection, is over. */
  synchronized void warm() {
    warm = true;
    answers = 0;
  }

  /** Waits until the provider has closed the first connection. */
  void awaitClosedConnection() throws Exception {
    first.get(10, TimeUnit.SECONDS).awaitClosed();
  }

  /** A server with slow responses would also read slowly. */
  @Override
  public synchronized MockResponse peek() {
    if (fault.link() == Link.PROXY && !tunnel) {
      return TUNNEL;
    }
    return current().newBuilder().throttleBody(Long.MAX_VALUE, 0, TimeUnit.NANOSECONDS).build();
  }

  @Override
  public synchronized MockResponse dispatch(RecordedRequest request) {
    if ("CONNECT".equals(request.getMethod())) {
      return connect(request);
    }
    MockResponse current = current();
    if (current != VALUE && fault.end() == Fault.End.NOT_SENT) {
      unread.add(request);
    }
    lastAnsweredWithValue = current == VALUE || fault.end() == Fault.End.BORNE;
    answers++;
    return current;
  }

  private MockResponse connect(RecordedRequest request) {
    unread.add(request);
    tunnel = !isFaulty();
    return tunnel ? TUNNEL : fault.response();
  }

  /** Returns whether the last request that was read whole was answered as documented. */
  synchronized boolean lastAnsweredWithValue() {
    return lastAnsweredWithValue;
  }

  private MockResponse current() {
    return isFaulty() ? fault.response() : VALUE;
  }

  /** A fault that happens once is over with its connection or with its response. */
  private boolean isFaulty() {
    if (healed || fault.lookUp() != FaultDns.LookUp.RIGHT) {
      return false;
    }
    if (fault.earlier() == Fault.Earlier.AND_CLOSED) {
      return !warm;
    }
    return warm && (lasting || (connections == 1 && answers == 0));
  }

  /** Ends the fault. */
  synchronized void heal() {
    healed = true;
  }

  private synchronized void accepted(FaultySocket socket) {
    connections++;
    tunnel = false;
    if (connections == 1) {
      first.complete(socket);
    }
    if (!healed && (connections == 1 || lasting)) {
      socket.suffer(fault.socket());
    }
  }

  /** Ends all connections and returns the requests that came, those before the call left out. */
  List<RecordedRequest> requests() throws InterruptedException {
    server.close();
    List<RecordedRequest> requests = new ArrayList<>();
    while (true) {
      RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
      if (request == null) {
        break;
      }
      requests.add(request);
    }
    // One that was closed before anything of a request came is noted, too.
    requests.removeIf(each -> each.getFailure() == null && each.getHeaders().size() == 0);
    requests.removeIf(unread::contains);
    return fault.isReused() ? requests.subList(1, requests.size()) : requests;
  }

  @Override
  public void close() {
    server.close();
  }

  private final class Sockets extends ServerSocketFactory {
    @Override
    public ServerSocket createServerSocket() throws IOException {
      return new ServerSocket() {
        @Override
        public Socket accept() throws IOException {
          FaultySocket socket = new FaultySocket();
          implAccept(socket);
          accepted(socket);
          return socket;
        }
      };
    }

    @Override
    public ServerSocket createServerSocket(int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
      throw new UnsupportedOperationException();
    }
  }
}
