package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.auth.HeaderText;
import dev.gangway.codegen.operation.HeaderNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "Connection",
        "content-length",
        "Content-Type",
        "Cookie",
        "Expect",
        "HOST",
        "HTTP2-Settings",
        "Keep-Alive",
        "Proxy-Anything",
        "TE",
        "Trailer",
        "Trailers",
        "Transfer-Encoding",
        "Upgrade",
        "X-Trace",
        "!#$%&'*+-.^_`|~0aZ",
        "",
        "a b",
        "a:",
        "(a)",
        "\u00e4"
      })
  void generatorAndRunTimeRefuseTheSameHeaders(String name) {
    boolean refusedAtRunTime = catchThrowable(() -> HeaderText.requireName(name)) != null;

    assertThat(!HeaderNames.refusal(name).isEmpty()).isEqualTo(refusedAtRunTime);
  }
}
