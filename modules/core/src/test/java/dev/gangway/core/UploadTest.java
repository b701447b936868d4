package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.body.Upload;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class UploadTest {
  private static final byte[] PNG = ByteString.decodeHex("89504e470d0a1a0a00").toByteArray();
  private static final byte[] TEXT = "plain".getBytes(StandardCharsets.UTF_8);

  @RegisterExtension final KioskServer server = new KioskServer();

  private ApiCall<Void> handIn(Upload photo) {
    return server.client().forms().handIn(Profile.builder().photo(photo).build());
  }

  private String sent(Upload photo) {
    server.answers(204, "");
    handIn(photo).execute();
    return KioskServer.text(server.request());
  }

  private void refused(Upload photo, String message) {
    assertThatThrownBy(() -> handIn(photo))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThat(server.requestCount()).isZero();
  }

  private static Upload stream(byte[] content) {
    return Upload.of("me.png", "image/png", () -> new ByteArrayInputStream(content));
  }

  @ParameterizedTest
  @CsvSource({
    "ffd8ffe000104a46, image/jpeg",
    "89504e470d0a1a0a, image/png",
    "474946383961, image/gif",
    "474946383761, image/gif",
    "424d3a000000000000003600, image/bmp",
    "49492a0008000000, image/tiff",
    "4d4d002a00000008, image/tiff",
    "52494646240000005745425056503820, image/webp",
    "000000186674797068656963, image/heic",
    "00000018667479706d696631, image/heif",
    "0000001c6674797061766966, image/avif",
    "255044462d312e37, application/pdf",
    "424d207361797320757320616c6c, application/octet-stream",
    "52494646240000005741564566, application/octet-stream",
    "ffd8, application/octet-stream",
    "'', application/octet-stream",
  })
  void firstBytesTellTheContentType(String hex, String type, @TempDir Path folder)
      throws IOException {
    byte[] content = ByteString.decodeHex(hex).toByteArray();
    Path file = Files.write(folder.resolve("scan"), content);

    assertThat(Upload.of("scan", content)).hasToString("Upload[" + type + "]");
    assertThat(Upload.of(file)).hasToString("Upload[" + type + "]");
    assertThat(Upload.of("scan", () -> new ByteArrayInputStream(content)))
        .hasToString("Upload[" + type + "]");
    assertThat(Upload.once("scan", new ByteArrayInputStream(content)))
        .hasToString("Upload[" + type + "]");
  }

  @Test
  void streamThatWasLookedAtIsSentFromItsBeginning() {
    assertThat(sent(Upload.once("me.png", new ByteArrayInputStream(PNG))))
        .contains("Content-Type: image/png\r\n")
        .contains(new String(PNG, StandardCharsets.UTF_8));
  }

  @Test
  void typeThatIsNotDocumentedIsRefused() {
    refused(
        Upload.of("me.txt", "text/plain; charset=utf-8", TEXT),
        "handIn breaks what the provider documents: photo is image/* or application/pdf, not"
            + " text/plain.");
    refused(
        Upload.of("me.txt", TEXT),
        "handIn breaks what the provider documents: photo is image/* or application/pdf, not"
            + " application/octet-stream.");
  }

  @Test
  void eachFileOfAListIsHeldToTheRules() {
    Profile profile =
        Profile.builder()
            .pages(List.of(Upload.of("1", "image/png", PNG), Upload.of("2", "image/gif", PNG)))
            .build();

    assertThatThrownBy(() -> server.client().forms().handIn(profile))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "handIn breaks what the provider documents: pages is image/png, not image/gif.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IMAGE/PNG", "image/webp", "application/pdf; version=1.7"})
  void documentedTypeIsAcceptedHoweverItIsWritten(String type) {
    assertThat(sent(Upload.of("me", type, PNG))).contains("Content-Type: " + type + "\r\n");
  }

  @Test
  void fileThatIsTooLargeIsRefused(@TempDir Path folder) throws IOException {
    byte[] large = new byte[100_001];
    Path file = Files.write(folder.resolve("me.png"), large);
    String message =
        "handIn breaks what the provider documents: photo has at most 100000 bytes, not 100001.";

    refused(Upload.of("me.png", "image/png", large), message);
    refused(Upload.of(file, "image/png"), message);
    refused(stream(large).withLength(100_001), message);
  }

  @Test
  void largestFileIsSent() {
    assertThat(sent(stream(new byte[100_000]))).hasSizeGreaterThan(100_000);
    assertThat(sent(Upload.of("me.png", "image/png", new byte[100_000])))
        .hasSizeGreaterThan(100_000);
  }

  @Test
  void progressIsReportedPieceByPiece() {
    List<String> told = new ArrayList<>();

    sent(stream(new byte[20_000]).withProgress((bytes, total) -> told.add(bytes + "/" + total)));
    sent(
        Upload.of("me.png", "image/png", new byte[10_000])
            .withProgress((bytes, total) -> told.add(bytes + "/" + total)));

    assertThat(told)
        .containsExactly("8192/-1", "16384/-1", "20000/-1", "8192/10000", "10000/10000");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\"; name=\"b', 'a%22; name=%22b'",
    "'a\\r\\nContent-Type: text/html\\r\\n\\r\\nx', 'a%0D%0AContent-Type: text/html%0D%0A%0D%0Ax'",
    "Zoë-証明書.png, Zoë-証明書.png",
    "../../etc/passwd, ../../etc/passwd",
    "100%22.png, 100%22.png",
  })
  void fileNameStaysWithinItsQuotes(String name, String written) {
    String form = sent(Upload.of(name.translateEscapes(), "image/png", PNG));

    assertThat(form)
        .contains(
            "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\""
                + written
                + "\"\r\nContent-Type: image/png\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'', it is empty.",
    "'a\\0', its character 2 of 2 is a control character. Look for a line break in it.",
    "'\\033[2J', its character 1 of 4 is a control character. Look for a line break in it.",
  })
  void fileNameThatNoFormCanCarryIsRefused(String name, String reason) {
    assertThatThrownBy(() -> Upload.of(name.translateEscapes(), "image/png", PNG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The file name cannot be sent: " + reason);
  }

  @Test
  void contentTypeThatWouldAddAHeaderIsRefused() {
    assertThatThrownBy(() -> Upload.of("a", "image/png; x=\"\r\nX-Admin: 1\"", PNG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The value for the header Content-Type cannot be sent: ")
        .hasMessageNotContaining("Admin");
  }

  @Test
  void fileThatIsNotThereIsRefusedWithoutBeingNamed(@TempDir Path folder) {
    for (Path path : List.of(folder, folder.resolve("jane-doe.png"), folder.getRoot())) {
      assertThatThrownBy(() -> Upload.of(path))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "There is no file to upload that can be read. Check its path and your rights.")
          .hasNoCause();
    }
  }

  @Test
  void sourceWhoseBeginningCannotBeReadIsRefused() {
    assertThatThrownBy(
            () ->
                Upload.of(
                    "a",
                    () -> {
                      throw new IOException("The safe is locked.");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The beginning of an upload, which tells its content type, cannot be read.")
        .rootCause()
        .hasMessage("The safe is locked.");
  }

  @Test
  void valueOfTheCallerNeverStandsForAFile() {
    server.answers(204, "");
    Profile profile =
        Profile.builder()
            .photo(Upload.of("me.png", PNG))
            .extra(RawJson.of("{\"gangway:part\":0}"))
            .build();

    server.client().forms().handIn(profile).execute();

    assertThat(KioskServer.text(server.request()))
        .containsOnlyOnce("filename=")
        .contains("{\"gangway:part\":0}");
  }

  @Test
  void lengthBelongsToAStream() {
    assertThatThrownBy(() -> Upload.of("a", PNG).withLength(9))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "withLength applies to streams only: a file or bytes have a length already. Leave it"
                + " out.");
    assertThatThrownBy(() -> stream(PNG).withLength(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A length is at least 0, but this is -1.");
  }

  @Test
  void everyStreamThatIsOpenedIsClosed() {
    List<String> events = new ArrayList<>();
    Upload upload =
        Upload.of(
            "me.png",
            () -> {
              events.add("open");
              return new ByteArrayInputStream(PNG) {
                @Override
                public void close() {
                  events.add("close");
                }
              };
            });

    sent(upload);

    assertThat(events).containsExactly("open", "close", "open", "close");
  }

  /** Content that is made while it is read. */
  public static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 0;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        return length;
      }
    };
  }

  @Test
  void invalidContentTypeIsRefusedWithoutBeingShown() {
    assertThatThrownBy(() -> Upload.of("a.png", "s3cret", new byte[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A content type must be type/subtype, such as image/png, but the one given is not."
                + " Correct it, or leave it out.");
  }
}
