package dev.gangway.core.internal.deadline;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * A lookup of addresses for which a call waits no longer than its deadline. Java's own can neither
 * be interrupted nor limited, so it runs in a thread of its own, which may end after the call.
 * Calls that need the same address at the same time share it. Only a new connection needs one.
 *
 * <p>Equal to another of the same lookups, because OkHttp shares connections only between equal
 * ways to look a host up.
 */
public final class DeadlineDns implements Dns {
  private final Dns dns;
  private final Map<String, Lookup> underWay = new ConcurrentHashMap<>();

  public DeadlineDns(Dns dns) {
    this.dns = dns;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    Deadline deadline = Deadline.ofCallInThisThread();
    if (deadline == null) {
      return dns.lookup(host);
    }
    Lookup lookup = shared(host);
    try {
      return deadline.await(() -> result(lookup));
    } catch (IOException e) {
      throw ofThisCall(host, e);
    }
  }

  /**
   * Returns an exception of this call's own, because OkHttp adds to those that it gets. Neither its
   * stack nor that of the lookup's thread tells anything that its message does not.
   */
  private static UnknownHostException ofThisCall(String host, IOException failure) {
    if (!(failure instanceof UnknownHostException)) {
      UnknownHostException unknown = new UnknownHostException(host);
      unknown.initCause(failure);
      return unknown;
    }
    UnknownHostException unknown = new UnknownHostException(failure.getMessage());
    unknown.setStackTrace(new StackTraceElement[0]);
    return unknown;
  }

  private Lookup shared(String host) {
    Lookup own = new Lookup(host);
    Lookup earlier = underWay.putIfAbsent(host, own);
    if (earlier != null) {
      return earlier;
    }
    own.start();
    return own;
  }

  private static List<InetAddress> result(Lookup lookup) throws IOException {
    try {
      return lookup.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The DNS lookup was cancelled");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownHostException unknown) {
        throw unknown;
      }
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new IOException(e.getCause());
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeadlineDns same && dns.equals(same.dns);
  }

  @Override
  public int hashCode() {
    return dns.hashCode();
  }

  private final class Lookup extends CompletableFuture<List<InetAddress>> implements Runnable {
    private final String host;

    Lookup(String host) {
      this.host = host;
    }

    void start() {
      Thread thread = new Thread(this, "Gangway lookup");
      thread.setDaemon(true);
      try {
        thread.start();
      } catch (OutOfMemoryError noThreadLeft) {
        // Nobody may wait for what never begins.
        end(() -> completeExceptionally(noThreadLeft));
      }
    }

    @Override
    public void run() {
      try {
        List<InetAddress> addresses = dns.lookup(host);
        end(() -> complete(addresses));
      } catch (UnknownHostException | RuntimeException | Error e) {
        end(() -> completeExceptionally(e));
      }
    }

    /** Whoever hears of the outcome and tries again is to begin a new one. */
    private void end(Runnable outcome) {
      underWay.remove(host, this);
      outcome.run();
    }
  }
}
