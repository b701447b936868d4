package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import okhttp3.Request;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {
  private static final Secret SECRET = Secret.of("s3cret");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Connection",
        "Content-Length",
        "Expect",
        "Host",
        "HTTP2-Settings",
        "Keep-Alive",
        "Proxy-Authorization",
        "proxy-connection",
        "TE",
        "Trailer",
        "TRANSFER-ENCODING",
        "Upgrade"
      })
  void headerThatFramesMessagesOrManagesConnectionsIsNotACredential(String name) {
    for (ThrowingCallable credential :
        List.<ThrowingCallable>of(
            () -> HeaderText.requireName(name),
            () -> Credential.header(name, SECRET),
            () -> Credential.header(name, TokenSource.fixed(AccessToken.of(SECRET))))) {
      assertThatThrownBy(credential)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The header "
                  + name
                  + " cannot be set: the HTTP client frames messages and manages connections by it."
                  + " Leave it out.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"s3cret key", "s3cret:", "s3cret\n", "s3cr\u00e9t", "s3cret(1)", "\"s3cret\""})
  void nameThatIsNotATokenIsRefusedWithoutBeingShown(String name) {
    for (ThrowingCallable named :
        List.<ThrowingCallable>of(
            () -> HeaderText.requireName(name), () -> Credential.cookie(name, SECRET))) {
      assertThatThrownBy(named)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(" must consist of letters, digits and !#$%&'*+-.^_`|~ (RFC 9110)")
          .hasMessageNotContaining("s3cr");
    }
  }

  @Test
  void emptyNameIsRefused() {
    assertThatThrownBy(() -> HeaderText.requireName(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A header must have a name, but the one given is empty.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "api-key",
        "X_Key",
        "Cookie",
        "Te-x",
        "Hosts",
        "!#$%&'*+-.^_`|~0"
      })
  void otherTokensAreNames(String name) {
    assertThat(HeaderText.requireName(name)).isEqualTo(name);
  }

  @Test
  void cookieMayBeCalledLikeAReservedHeader() throws IOException {
    Request request = new Request.Builder().url("https://example.com/").build();

    Request sent = Credential.cookie("host", SECRET).apply(request);

    assertThat(sent.header("Cookie")).isEqualTo("host=s3cret");
  }

  @Test
  void secretOfACookieCannotAddAnotherOne() {
    Request request = new Request.Builder().url("https://example.com/").build();

    assertThatThrownBy(() -> Credential.cookie("id", Secret.of("s3cret; admin=1")).apply(request))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "The value for the cookie id cannot be sent: it has a semicolon, which would begin another"
                + " cookie. Encode it.");
  }
}
