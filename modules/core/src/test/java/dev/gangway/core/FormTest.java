package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.body.Upload;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.OrderState;
import dev.gangway.core.kiosk.Profile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private static Upload file(String name, String content) {
    return Upload.of(name, "image/png", content.getBytes(StandardCharsets.UTF_8));
  }

  private String fields(Profile.Builder profile) {
    server.answers(204, "");
    server.client().forms().sendFields(profile.build()).execute();
    return KioskServer.text(server.request());
  }

  private RecordedRequest parts(Profile.Builder profile) {
    server.answers(204, "");
    server.client().forms().sendProfile(profile.build()).execute();
    return server.request();
  }

  /** Returns each part as its headers' values and its text. */
  private static List<String> parts(RecordedRequest request) throws IOException {
    List<String> parts = new ArrayList<>();
    String boundary = MediaType.get(request.getHeaders().get("Content-Type")).parameter("boundary");
    try (MultipartReader reader =
        new MultipartReader(new Buffer().write(request.getBody()), boundary)) {
      for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
        String type = part.headers().get("Content-Type");
        parts.add(
            part.headers().get("Content-Disposition").replace("form-data; ", "")
                + (type == null ? "" : " " + type)
                + ": "
                + part.body().readUtf8());
      }
    }
    return parts;
  }

  @Test
  void fieldsAreUrlEncoded() {
    server.answers(204, "");
    Profile profile =
        Profile.builder()
            .name("Jane & Zoë")
            .limit(new BigDecimal("12.50"))
            .state(OrderState.PAID)
            .pin(Secret.of("p+1=2"))
            .build();

    server.client().forms().sendFields(profile).execute();

    RecordedRequest request = server.request();
    assertThat(request.getHeaders().get("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(KioskServer.text(request))
        .isEqualTo("name=Jane+%26+Zo%C3%AB&limit=12.50&state=paid&pin=p%2B1%3D2");
  }

  @Test
  void listRepeatsItsField() {
    assertThat(fields(Profile.builder().tags(List.of("a", "b")))).isEqualTo("tags=a&tags=b");
  }

  @Test
  void emptyListAndNullAreLeftOut() {
    assertThat(fields(Profile.builder().name("Jane").tags(List.of()).extra(RawJson.NULL)))
        .isEqualTo("name=Jane");
    assertThat(fields(Profile.builder())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1E+3, 1000",
    "6.304E-5, 0.00006304",
    "0.10, 0.10",
    "184467440737095516160, 184467440737095516160",
    "184467440737095516160.5, 184467440737095516160.5",
  })
  void decimalHasNoExponent(String decimal, String text) {
    assertThat(fields(Profile.builder().limit(new BigDecimal(decimal))))
        .isEqualTo("limit=" + text.replace("+", "%2B"));
  }

  @Test
  void numberOfMoreThan1000DigitsIsRefused() {
    String reason = " cannot be sent: it is not a number of at most 1000 digits without exponent.";

    assertThatThrownBy(() -> fields(Profile.builder().limit(new BigDecimal("1E+999999999"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The field limit of the form" + reason);
    assertThatThrownBy(() -> fields(Profile.builder().extra(RawJson.of("1e999999999"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The field extra" + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | '' | true",
        "1e3 | '' | 1000",
        "\"a\" | '' | a",
        "[1,true,null,\"a\"] | '' | 1 true a",
        "{\"a\":[1.10,null]} | ' application/json' | {\"a\":[1.10,null]}",
        "{} | ' application/json' | {}",
      })
  void rawValueIsTextAndAnObjectAPartOfJson(String json, String type, String texts)
      throws Exception {
    RecordedRequest request = parts(Profile.builder().extra(RawJson.of(json)));

    String before = "name=\"extra\"" + type + ": ";
    assertThat(parts(request))
        .allSatisfy(part -> assertThat(part).startsWith(before))
        .extracting(part -> part.substring(before.length()))
        .containsExactly(texts.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\ud83d\"", "[\"a\",\"a\\ude00\"]"})
  void halfASurrogatePairIsRefused(String json) {
    Profile raw = Profile.builder().extra(RawJson.of(json)).build();
    Profile plain = Profile.builder().name("Jane \ud83d").build();

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> server.client().forms().sendFields(raw),
            () -> server.client().forms().sendProfile(raw))) {
      assertThatThrownBy(call)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("The form field cannot be sent: its character . of . is half of .*");
    }
    assertThatThrownBy(() -> server.client().forms().sendFields(plain))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(" its character 6 of 6 is half of a surrogate pair.");
  }

  @Test
  void multipartCarriesFieldsAndFiles() throws Exception {
    RecordedRequest request =
        parts(
            Profile.builder()
                .name("Zoë")
                .limit(new BigDecimal("12.50"))
                .state(OrderState.of("new"))
                .pin(Secret.of("1234"))
                .tags(List.of("a", "b"))
                .photo(file("me.png", "portrait"))
                .pages(List.of(file("1.png", "one"), file("2.png", "two"))));

    assertThat(request.getHeaders().get("Content-Type"))
        .startsWith("multipart/form-data; boundary=");
    assertThat(parts(request))
        .containsExactly(
            "name=\"name\": Zoë",
            "name=\"limit\": 12.50",
            "name=\"state\": new",
            "name=\"pin\": 1234",
            "name=\"tags\": a",
            "name=\"tags\": b",
            "name=\"photo\"; filename=\"me.png\" image/png: portrait",
            "name=\"pages\"; filename=\"1.png\" image/png: one",
            "name=\"pages\"; filename=\"2.png\" image/png: two");
  }

  @Test
  void fileOnDiskIsReadWhenItIsSent(@TempDir Path folder) throws Exception {
    Path path = Files.writeString(folder.resolve("me.png"), "draft");
    Profile profile = Profile.builder().photo(Upload.of(path, "image/png")).build();
    ApiCall<Void> call = server.client().forms().sendProfile(profile);
    Files.writeString(path, "final portrait");
    server.answers(204, "");

    call.execute();

    assertThat(parts(server.request()))
        .containsExactly("name=\"photo\"; filename=\"me.png\" image/png: final portrait");
  }

  @Test
  void sameFormSentAgainSendsTheSameBytes() {
    server.answers(204, "");
    server.answers(204, "");
    ApiCall<Void> call =
        server
            .client()
            .forms()
            .sendProfile(Profile.builder().photo(file("me.png", "portrait")).build());

    call.execute();
    call.execute();

    assertThat(server.request().getBody()).isEqualTo(server.request().getBody());
  }

  @Test
  void bytesOfAFileAreCopied() throws Exception {
    byte[] content = "portrait".getBytes(StandardCharsets.UTF_8);
    Profile.Builder profile = Profile.builder().photo(Upload.of("me.png", "image/png", content));
    content[0] = 'P';

    assertThat(parts(parts(profile)).get(0)).endsWith(": portrait");
  }

  @Test
  void fileInAUrlEncodedFormIsRefused() {
    Profile profile = Profile.builder().photo(file("me.png", "portrait")).build();

    assertThatThrownBy(() -> server.client().forms().sendFields(profile))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The field photo is a file, which needs multipart/form-data.");
  }

  @Test
  void fileCannotBeWrittenAsJson() {
    assertThatThrownBy(() -> Upload.jsonAdapter().toJson(file("me.png", "portrait")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A file can be sent as a part of a form, but not be written as JSON.");
  }

  @Test
  void fileNameIsNotPrinted() {
    assertThat(file("jane-doe.png", "portrait")).hasToString("Upload[image/png]");
  }
}
