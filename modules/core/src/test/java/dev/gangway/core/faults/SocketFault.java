package dev.gangway.core.faults;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.CountDownLatch;

/** What a provider's socket does after some bytes, where MockWebServer has only whole stages. */
record SocketFault(Counted counted, int bytes, Then then) {

  /** Which bytes are counted. */
  enum Counted {
    READ,
    READ_OF_BODY,
    WRITTEN,
    /** Frames of HTTP/2 that reset a stream; they become a GOAWAY that names none. */
    RESETS
  }

  enum Then {
    CLOSE {
      @Override
      void happen(Socket socket, CountDownLatch closed) throws IOException {
        socket.close();
      }
    },
    RESET {
      @Override
      void happen(Socket socket, CountDownLatch closed) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
      }
    },
    STALL {
      @Override
      void happen(Socket socket, CountDownLatch closed) throws IOException {
        try {
          closed.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    };

    abstract void happen(Socket socket, CountDownLatch closed) throws IOException;
  }

  /** Lets it happen, and ends what the socket was about to do. */
  IOException happen(Socket socket, CountDownLatch closed) throws IOException {
    then.happen(socket, closed);
    return new SocketException("as the fault wants it");
  }
}
