package dev.gangway.core.internal.http;

import dev.gangway.core.internal.call.CallProgress;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;

/**
 * Finds that the provider has closed a connection while it rested, before a request is sent over it
 * that could not be sent again. OkHttp looks only after ten seconds, and many servers close after
 * five. Looking takes a millisecond, so that other requests are sent without.
 */
final class StaleConnection {

  /** Looks, as a network interceptor can, before the request is sent. */
  static void check(Interceptor.Chain chain) throws IOException {
    CallProgress progress = chain.request().tag(CallProgress.class);
    Connection connection = chain.connection();
    if (progress != null
        && progress.isOnceOverUsedConnection()
        && connection != null
        && connection.protocol() == Protocol.HTTP_1_1
        && isClosed(connection.socket())) {
      throw new Closed();
    }
  }

  /**
   * Only a read shows it. Unrequested bytes do not belong to the request that is about to be sent.
   */
  private static boolean isClosed(Socket socket) throws IOException {
    int timeout = socket.getSoTimeout();
    try {
      socket.setSoTimeout(1);
      int unused = socket.getInputStream().read();
      return true;
    } catch (SocketTimeoutException open) {
      return false;
    } catch (IOException reset) {
      return true;
    } finally {
      if (!socket.isClosed()) {
        socket.setSoTimeout(timeout);
      }
    }
  }

  private StaleConnection() {}

  /** Nothing was sent over the connection, and OkHttp drops it. */
  static final class Closed extends IOException {
    private static final long serialVersionUID = 1L;

    private Closed() {
      super("The connection was closed while it rested");
    }
  }
}
