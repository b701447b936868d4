package dev.gangway.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project {@code older-okhttp} of the examples checks the message with older versions. */
final class RequiredOkHttpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home/ada/.m2/repository/com/squareup/okhttp3/okhttp/4.12.0/okhttp-4.12.0.jar",
        "nested:/home/ada/shop.jar/!BOOT-INF/lib/okhttp-4.12.0.jar!/",
        "file:/home/ada/shop.jar!/BOOT-INF/lib/okhttp-4.12.0.jar!/",
      })
  void jarIsNamedWithoutItsFolders(String url) {
    assertThat(RequiredOkHttp.fileName(url)).isEqualTo("okhttp-4.12.0.jar");
  }
}
