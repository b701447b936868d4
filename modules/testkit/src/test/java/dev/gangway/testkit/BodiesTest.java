package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

final class BodiesTest {

  @Test
  void fieldsOfFormsKeepOrderAndRepetition() throws Exception {
    RequestBody form =
        new FormBody.Builder().add("b", "x & y=z").add("a", "1").add("a", "ü").build();

    assertThat(Bodies.fields(form.contentType(), bytes(form)))
        .containsExactly(Map.entry("b", List.of("x & y=z")), Map.entry("a", List.of("1", "ü")));
  }

  @Test
  void partsOfMultipartFormsAreFields() throws Exception {
    RequestBody file = RequestBody.create("bytes", MediaType.get("image/png"));
    RequestBody form =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("kind", "passport")
            .addFormDataPart("file", "passport.png", file)
            .build();

    assertThat(Bodies.fields(form.contentType(), bytes(form)))
        .containsExactly(
            Map.entry("kind", List.of("passport")), Map.entry("file", List.of("bytes")));
  }

  @Test
  void brokenMultipartIsNamed() {
    ByteString body = ByteString.encodeUtf8("--x\r\n\r\nvalue\r\n--x--\r\n");

    assertThatThrownBy(() -> Bodies.fields(MediaType.get("multipart/form-data"), body))
        .hasMessage("is multipart without a boundary");
    assertThatThrownBy(() -> Bodies.fields(MediaType.get("multipart/form-data; boundary=x"), body))
        .hasMessage("has a part without a name");
    assertThatThrownBy(() -> Bodies.fields(MediaType.get("multipart/form-data; boundary=y"), body))
        .hasMessage("is not multipart/form-data");
  }

  private static ByteString bytes(RequestBody body) throws IOException {
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return buffer.readByteString();
  }
}
