package dev.gangway.benchmarks.profile;

import com.sun.management.ThreadMXBean;
import dev.gangway.benchmarks.Figure;
import dev.gangway.benchmarks.Operation;
import dev.gangway.benchmarks.Rounds;
import dev.gangway.benchmarks.call.CallPeer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Makes calls, one after the other on one thread, under JDK Flight Recorder, and prints what each
 * layer takes of a call.
 */
public final class CallProfile {
  /** The kernel's work is in it too; the older {@code jdk.ExecutionSample} sees only Java. */
  private static final String CPU = "jdk.CPUTimeSample";

  private static final String BYTES = "jdk.ObjectAllocationSample";
  private static final Duration WARM_UP = Duration.ofSeconds(6);
  private static final Duration RECORDED = Duration.ofSeconds(12);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<Layer, Long> samples = new EnumMap<>(Layer.class);
  private final Map<Layer, Long> bytes = new EnumMap<>(Layer.class);

  /** Takes the server's URL and the name of a way to call it. */
  public static void main(String[] arguments) throws Exception {
    CallPeer peer = CallPeer.valueOf(arguments[1]);
    Operation operation = peer.connect(arguments[0]);
    call(operation, WARM_UP);
    Path file = Files.createTempFile("gangway-profile", ".jfr");
    try {
      Figure each = record(operation, file);
      CallProfile profile = new CallProfile();
      profile.read(file);
      profile.print(each);
    } finally {
      Files.delete(file);
    }
    System.exit(0);
  }

  private static Figure record(Operation operation, Path file) throws Exception {
    try (Recording recording = new Recording()) {
      recording.enable(CPU).with("throttle", "1ms").withStackTrace();
      recording.enable(BYTES).with("throttle", "2000/s").withStackTrace();
      recording.start();
      Figure each = call(operation, RECORDED);
      recording.stop();
      recording.dump(file);
      return each;
    }
  }

  /** Returns what a call took of this thread. */
  private static Figure call(Operation operation, Duration time) throws Exception {
    long calls = 0;
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    long elapsed;
    do {
      if (operation.run() == null) {
        throw new IllegalStateException("A measured call returned nothing.");
      }
      calls++;
      elapsed = System.nanoTime() - start;
    } while (elapsed < time.toNanos());
    return new Figure(
        (double) elapsed / calls,
        (double) (THREADS.getCurrentThreadCpuTime() - cpu) / calls,
        (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / calls);
  }

  private void read(Path file) throws Exception {
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        RecordedEvent event = recording.readEvent();
        RecordedStackTrace stack = event.getStackTrace();
        if (stack == null || !isCaller(event)) {
          continue;
        }
        Layer layer = Layer.of(stack.getFrames());
        if (event.getEventType().getName().equals(CPU)) {
          samples.merge(layer, 1L, Long::sum);
        } else {
          bytes.merge(layer, event.getLong("weight"), Long::sum);
        }
      }
    }
    if (samples.isEmpty()) {
      throw new IllegalStateException(
          "This JVM took no " + CPU + "; it needs JDK 25 or later on Linux.");
    }
  }

  private static boolean isCaller(RecordedEvent event) {
    return event.getThread() != null
        && Thread.currentThread().getName().equals(event.getThread().getJavaName());
  }

  private void print(Figure each) {
    double allSamples = samples.values().stream().mapToLong(Long::longValue).sum();
    double allBytes = bytes.values().stream().mapToLong(Long::longValue).sum();
    for (Layer layer : Layer.values()) {
      double share = samples.getOrDefault(layer, 0L) / allSamples;
      Rounds.print(
          0,
          layer.name(),
          new Figure(
              share * each.nanoseconds(),
              share * each.cpu(),
              bytes.getOrDefault(layer, 0L) / allBytes * each.bytes()));
    }
  }

  private CallProfile() {}
}
