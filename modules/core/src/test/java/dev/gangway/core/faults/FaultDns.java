package dev.gangway.core.faults;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;

/** Finds the provider's address, but not each time. */
final class FaultDns implements Dns {
  private final LookUp fault;
  private final boolean lasting;
  private final AtomicInteger times = new AtomicInteger();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean healed;

  FaultDns(LookUp fault, boolean lasting) {
    this.fault = fault;
    this.lasting = lasting;
  }

  enum LookUp {
    RIGHT,
    UNKNOWN,
    /** An address where nobody listens. */
    WRONG,
    DEAF
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    boolean faulty = !healed && (times.getAndIncrement() == 0 || lasting);
    switch (faulty ? fault : LookUp.RIGHT) {
      case UNKNOWN -> throw new UnknownHostException(host);
      case WRONG -> {
        return List.of(InetAddress.getByName("127.0.0.2"));
      }
      case DEAF -> awaitEnd();
      default -> {}
    }
    return List.of(InetAddress.getByName("127.0.0.1"));
  }

  /** Ends the fault, and the lookups that still hang. */
  void heal() {
    healed = true;
    ended.countDown();
  }

  /** As Java's own lookup: it does not hear an interruption. */
  private void awaitEnd() {
    boolean interrupted = false;
    while (true) {
      try {
        ended.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
