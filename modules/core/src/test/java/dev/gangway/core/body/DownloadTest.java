package dev.gangway.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.ApiCall;
import dev.gangway.core.RecordingTimer;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  @TempDir Path folder;

  private static MockResponse.Builder file(byte[] content) {
    return new MockResponse.Builder()
        .body(new Buffer().write(content))
        .setHeader("Content-Type", "application/pdf");
  }

  @Test
  void bytesComeWithTheirTypeLengthAndName() throws IOException {
    server.answers(
        file(new byte[] {1, 2, 0, -1})
            .addHeader("Content-Disposition", "attachment; filename=\"report.pdf\""));

    try (Download download = server.client().files().download().execute()) {
      assertThat(download.contentType()).isEqualTo("application/pdf");
      assertThat(download.length()).isEqualTo(4);
      assertThat(download.fileName()).isEqualTo("report.pdf");
      assertThat(download.content().readAllBytes()).containsExactly(1, 2, 0, -1);
    }
  }

  @Test
  void sizeIsNotLimited() throws IOException {
    byte[] large = new byte[17 << 20];
    server.answers(file(large));

    try (Download download = server.client().files().download().execute()) {
      assertThat(download.content().transferTo(OutputStream.nullOutputStream()))
          .isEqualTo(large.length);
    }
  }

  @Test
  void fileIsSavedInPlaceOfAnOlderOne() throws IOException {
    Path target = Files.writeString(folder.resolve("report.pdf"), "older and longer");
    server.answers(file("new".getBytes(StandardCharsets.UTF_8)));

    server.client().files().download().execute().saveTo(target);

    assertThat(target).hasContent("new");
    assertThat(folder).isDirectoryContaining(target::equals);
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void downloadThatBreaksOffLeavesTheFileAsItWas() throws IOException {
    Path target = Files.writeString(folder.resolve("report.pdf"), "older");
    server.answers(
        file(new byte[3])
            .setHeader("Content-Length", "1000")
            .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE));

    Download download = server.client().files().download().execute();

    assertThatThrownBy(() -> download.saveTo(target)).isInstanceOf(IOException.class);
    assertThat(target).hasContent("older");
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  @Timeout(20)
  void stalledReadFailsAfterTheCallsTimeout() throws IOException {
    server.answers(file(new byte[1 << 16]).throttleBody(1 << 14, 1, TimeUnit.HOURS));
    ApiCall<Download> call = server.client().files().download().withTimeout(Duration.ofMillis(800));

    try (Download download = call.execute();
        InputStream content = download.content()) {
      assertThatThrownBy(content::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  @Test
  @Timeout(20)
  void slowDownloadMayTakeLongerThanTheCallsTimeout() throws IOException {
    server.answers(file(new byte[6]).throttleBody(1, 300, TimeUnit.MILLISECONDS));
    ApiCall<Download> call = server.client().files().download().withTimeout(Duration.ofSeconds(1));

    try (Download download = call.execute()) {
      assertThat(download.content().readAllBytes()).hasSize(6);
    }
  }

  @Test
  void errorIsTypedAsForEveryCall() {
    server.answers(404, "{\"message\":\"no such report\"}");

    assertThatThrownBy(() -> server.client().files().download().execute())
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void asyncDownloadIsReadAfterTheFutureCompletes() throws Exception {
    server.answers(file(new byte[] {7}));

    try (Download download =
        server.client().files().download().executeAsync().get(10, TimeUnit.SECONDS)) {
      assertThat(download.content().readAllBytes()).containsExactly(7);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      nullValues = "-",
      value = {
        "attachment; filename=\"a b.pdf\" | a b.pdf",
        "attachment; filename=\"say \\\"hi\\\".pdf\" | say _hi_.pdf",
        "attachment; filename=report.pdf; size=3 | report.pdf",
        "attachment; filename=\"euro.pdf\"; filename*=UTF-8''%e2%82%ac.pdf | €.pdf",
        "attachment; filename*=iso-8859-1'en'%A3.pdf | £.pdf",
        "attachment; filename*=utf-16'en'%41%zz | A%zz",
        "attachment; filename=\"../../etc/passwd\" | passwd",
        "attachment; filename=\"C:\\\\temp\\\\x.exe\" | x.exe",
        "attachment; filename*=UTF-8''..%2F.. | -",
        "attachment; filename=\"a/\" | -",
        "attachment; filename*=UTF-8''a%00b | -",
        "attachment | -",
        "attachment; filename=\"a.pdf | -",
        "attachment; name=\"; filename=b.exe\"; filename=a.pdf | a.pdf",
        "attachment; filename*=a.pdf; filename=b.pdf | b.pdf",
        "attachment; FILENAME = \"a.pdf\" ; filename=b.pdf | a.pdf",
      })
  void fileNameHasNoFolders(String disposition, String name) {
    assertThat(FileName.of(disposition)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "CON | -",
        "con.txt | -",
        "aux .tar.gz | -",
        "LPT9 | -",
        "COM%C2%B2.pdf | -",
        "console.pdf | console.pdf",
        "com10 | com10",
        "... | -",
        "%20. . | -",
        "a.pdf.%20. | a.pdf",
        "CON. | -",
        "C%3Aevil.exe | C_evil.exe",
        "a.txt%3Astream | a.txt_stream",
        "a%3C%3E%7C%3F*.txt | a_____.txt",
        "invoice%E2%80%AEfdp.exe | -",
        "a%E2%81%A6b.pdf | -",
        "a%D8%9Cb.pdf | -",
        "a%E2%80%A8b.pdf | -",
        "a%C2%85b.pdf | -",
        "%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB.png | 👩‍💻.png",
      })
  void fileNameIsOneInAnyFileSystem(String encoded, String name) {
    assertThat(FileName.of("attachment; filename*=UTF-8''" + encoded)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\\\"", " ", ";", "%41"})
  void longFileNameIsIgnoredAndCostsNoStack(String piece) {
    String name = piece.repeat(100_000);

    assertThat(FileName.of("attachment; filename=\"a" + name + "\"")).isNull();
    assertThat(FileName.of("attachment; filename*=UTF-8''a" + name + "a"))
        .satisfiesAnyOf(
            found -> assertThat(found).isNull(), found -> assertThat(found).isEqualTo("a"));
    assertThat(FileName.of("attachment;" + name + "filename=\"")).isNull();
  }

  @Test
  void nameOf255BytesIsTheLongest() {
    assertThat(FileName.of("attachment; filename=" + "a".repeat(255))).hasSize(255);
    assertThat(FileName.of("attachment; filename=" + "a".repeat(256))).isNull();
    assertThat(FileName.of("attachment; filename*=UTF-8''" + "%c3%a4".repeat(128))).isNull();
  }

  @Test
  void downloadWithoutAResponseIsRequestedAgain() throws IOException {
    server.answers(503, "{}");
    server.answers(file(new byte[] {7}));
    Kiosk kiosk = server.client(RecordingTimer.endingAtOnce().in(server.builder()));

    try (Download download = kiosk.files().download().execute()) {
      assertThat(download.content().readAllBytes()).containsExactly(7);
    }
  }
}
