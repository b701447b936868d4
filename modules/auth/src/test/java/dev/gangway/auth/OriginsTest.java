package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.com/",
        "http://localhost:8080/",
        "http://LOCALHOST/",
        "http://127.0.0.1/",
        "http://127.1.2.3/",
        "http://127.255.255.255/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::1]:80/"
      })
  void tlsOrLoopbackIsSecure(String url) {
    assertThat(Origins.requireSecure(HttpUrl.get(url))).isEqualTo(HttpUrl.get(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.example.com/",
        "http://localhost.example.com/",
        "http://api.localhost/",
        "http://localhost./",
        "http://10.0.0.1/",
        "http://127.999.1.1/",
        "http://127.0.0.256/",
        "http://127.0.0.01/",
        "http://127.1/",
        "http://2130706433/",
        "http://[::ffff:10.0.0.1]/",
        "http://[::2]/",
        "http://notlocalhost/"
      })
  void plainHttpElsewhereIsRefused(String url) {
    assertThatThrownBy(() -> Origins.requireSecure(HttpUrl.get(url)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusalSaysWhyAndWhatToWrite() {
    assertThatThrownBy(() -> Origins.requireSecure(HttpUrl.get("http://api.example.com/v1?key=1")))
        .hasMessage(
            "Credentials would travel unencrypted to http://api.example.com. Use"
                + " https://api.example.com instead. Plain http is allowed only for localhost,"
                + " 127.0.0.0/8 and [::1].");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example.com/x, true",
    "https://a.example.com:443/, true",
    "http://a.example.com/, false",
    "https://a.example.com:444/, false",
    "https://b.example.com/, false",
    "https://a.example.com.example.com/, false"
  })
  void originIsSchemeHostAndPort(String url, boolean same) {
    assertThat(Origins.same(HttpUrl.get(url), HttpUrl.get("https://a.example.com/v1")))
        .isEqualTo(same);
  }
}
