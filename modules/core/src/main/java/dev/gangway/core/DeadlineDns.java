package dev.gangway.core;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import okhttp3.Dns;

/**
 * A look-up of addresses for which a call waits no longer than its deadline. Java's own can neither
 * be interrupted nor limited, so it runs in a thread that may outlive the call. Only a new
 * connection needs one.
 *
 * <p>A record, because OkHttp shares connections only between equal ways to look a host up.
 */
record DeadlineDns(Dns dns) implements Dns {

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    Deadline deadline = Deadline.ofCallInThisThread();
    if (deadline == null) {
      return dns.lookup(host);
    }
    FutureTask<List<InetAddress>> lookup = new FutureTask<>(() -> dns.lookup(host));
    Thread thread = new Thread(lookup, "Gangway look-up");
    thread.setDaemon(true);
    thread.start();
    try {
      return deadline.await(() -> result(lookup));
    } catch (UnknownHostException e) {
      throw e;
    } catch (IOException e) {
      UnknownHostException unknown = new UnknownHostException(host);
      unknown.initCause(e);
      throw unknown;
    }
  }

  private static List<InetAddress> result(FutureTask<List<InetAddress>> lookup) throws IOException {
    try {
      return lookup.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The look-up was given up");
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
}
