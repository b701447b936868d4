package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A virtual machine with little memory sends and receives what would not fit into it. */
class SmallHeapTest {

  @Test
  void hugeUploadsAndGzipBombsDoNotFillTheMemory(@TempDir Path folder)
      throws IOException, InterruptedException {
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName(),
                folder.resolve("huge.png").toString())
            .redirectErrorStream(true)
            .start();

    String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(small.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(said.lines())
        .filteredOn(line -> line.startsWith("> "))
        .as(said)
        .containsExactly(
            "> a file of 536870912 bytes arrived",
            "> a stream of 536870912 bytes arrived",
            "> the response of 1073741824 bytes: UnreadableResponseException",
            "> the error of 1073741824 bytes: ServerErrorException");
  }
}
