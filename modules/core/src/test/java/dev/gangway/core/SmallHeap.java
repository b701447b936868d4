package dev.gangway.core;

import dev.gangway.core.body.Upload;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.kiosk.FormsApi;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.zip.Deflater;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import okio.ByteString;

/** What {@link SmallHeapTest} runs in a virtual machine of its own. */
final class SmallHeap {
  private static final int MEBIBYTE = 1 << 20;
  private static final int UPLOADED = 512;
  private static final int INFLATED = 1024;

  public static void main(String[] args) throws IOException {
    try (MockWebServer server = new MockWebServer();
        Kiosk kiosk = start(server)) {
      Path file = Path.of(args[0]);
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength((long) UPLOADED * MEBIBYTE);
      }
      upload("file", Upload.of(file, "image/png"), server, kiosk.forms());
      upload("stream", Upload.of("a", "image/png", SmallHeap::stream), server, kiosk.forms());
      Buffer bomb = bomb();
      read("response", new MockResponse.Builder(), bomb.clone(), server, kiosk);
      read("error", new MockResponse.Builder().code(500), bomb, server, kiosk);
    }
  }

  private static Kiosk start(MockWebServer server) throws IOException {
    server.setBodyLimit(0);
    server.start();
    return Kiosk.builder()
        .baseUrl(server.url("/").toString())
        .timeout(Duration.ofMinutes(1))
        .build();
  }

  private static InputStream stream() {
    byte[] piece = new byte[MEBIBYTE];
    return new SequenceInputStream(
        Collections.enumeration(
            Collections.nCopies(UPLOADED, piece).stream()
                .<InputStream>map(ByteArrayInputStream::new)
                .toList()));
  }

  private static void upload(String what, Upload upload, MockWebServer server, FormsApi forms) {
    server.enqueue(new MockResponse.Builder().code(204).build());
    long[] sent = new long[1];
    forms
        .sendProfile(
            Profile.builder().photo(upload.withProgress((bytes, total) -> sent[0] = bytes)).build())
        .execute();
    System.out.println("> a " + what + " of " + sent[0] + " bytes arrived");
  }

  private static void read(
      String what, MockResponse.Builder answer, Buffer bomb, MockWebServer server, Kiosk kiosk) {
    server.enqueue(answer.setHeader("Content-Encoding", "gzip").body(bomb).build());
    try {
      kiosk.values().text().execute();
    } catch (ApiException e) {
      System.out.println(
          "> the "
              + what
              + " of "
              + (long) INFLATED * MEBIBYTE
              + " bytes: "
              + e.getClass().getSimpleName());
    }
  }

  /** Returns a gzip header and the same deflated blanks again and again. */
  private static Buffer bomb() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    byte[] blanks = " ".repeat(MEBIBYTE).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    deflater.setInput(blanks);
    byte[] deflated = new byte[MEBIBYTE];
    int length = deflater.deflate(deflated, 0, deflated.length, Deflater.FULL_FLUSH);
    deflater.end();
    Buffer bomb = new Buffer().write(ByteString.decodeHex("1f8b0800000000000003"));
    for (int i = 0; i < INFLATED; i++) {
      bomb.write(deflated, 0, length);
    }
    return bomb;
  }

  private SmallHeap() {}
}
