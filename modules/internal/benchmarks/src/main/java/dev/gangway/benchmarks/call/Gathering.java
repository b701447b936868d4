package dev.gangway.benchmarks.call;

import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Holds requests until so many are there at once. */
final class Gathering {
  private static final int SECONDS = 40;

  private final Map<Integer, CyclicBarrier> gatherings = new ConcurrentHashMap<>();

  /** Returns whether so many came, this one included. */
  boolean await(int requests) {
    CyclicBarrier gathering = gatherings.computeIfAbsent(requests, CyclicBarrier::new);
    try {
      gathering.await(SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      gathering.reset();
      return false;
    } catch (BrokenBarrierException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
