package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What works, and what says that it does not, when the optional dependency is not there. */
class WithoutNimbusTest {
  private static final String JWT = "eyJhbGciOiJub25lIn0.eyJleHAiOjEzMDA4MTkzODB9.";

  private final URLClassLoader loader = loader();

  @AfterEach
  void close() throws Exception {
    loader.close();
  }

  @Test
  void signingNamesTheDependencyToAdd() throws Exception {
    Object key = call("SigningKey", "shared", secret("s".repeat(64)));
    Object algorithm = call("SigningAlgorithm", "valueOf", "HS512");

    assertThatThrownBy(() -> call("JwtSigner", "of", algorithm, key))
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Signing a token needs Nimbus JOSE + JWT, which is not on the class path."
                + " Add the dependency com.nimbusds:nimbus-jose-jwt, version 10 or later.");
  }

  @Test
  void jsonWebKeyNamesTheDependencyToAdd() throws Exception {
    Object secret = secret("{}");

    assertThatThrownBy(() -> call("SigningKey", "jwk", secret))
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Reading a JSON Web Key needs Nimbus JOSE + JWT, which is not");
  }

  @Test
  void endOfAJwtIsReadAndOneTimeCodesAreMade() throws Exception {
    assertThat(call("Expiry", "ofJwt", secret(JWT))).hasToString("2011-03-22T18:43:00Z");
    assertThat(call("OneTimeCode", "totp", secret("MZXW6YTBOI======"), Clock.systemUTC()))
        .hasToString("OneTimeCode[redacted]");
  }

  private Object secret(String value) throws Exception {
    return call("Secret", "of", value);
  }

  private Object call(String type, String method, Object... arguments) throws Exception {
    return Arrays.stream(loader.loadClass("dev.gangway.auth." + type).getMethods())
        .filter(each -> each.getName().equals(method))
        .filter(each -> each.getParameterCount() == arguments.length)
        .filter(each -> takes(each.getParameterTypes(), arguments))
        .findFirst()
        .orElseThrow()
        .invoke(null, arguments);
  }

  private static boolean takes(Class<?>[] types, Object[] arguments) {
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private static URLClassLoader loader() {
    URL[] jars =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("nimbus"))
            .map(WithoutNimbusTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
