package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.ClientProvider;
import dev.gangway.core.Settings;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every client on the class path is found by {@link ServiceLoader} and built from settings. */
class ClientProvidersTest {

  private static Map<String, ClientProvider> found() {
    Map<String, ClientProvider> found = new TreeMap<>();
    ServiceLoader.load(ClientProvider.class).forEach(each -> found.put(each.name(), each));
    return found;
  }

  @Test
  void everyProvidersClientIsFoundWithItsSpec() throws Exception {
    assertThat(found()).containsOnlyKeys(Repository.providers());
    for (ClientProvider provider : found().values()) {
      URL spec = Objects.requireNonNull(provider.spec());
      try (InputStream document = spec.openStream()) {
        assertThat(document.readAllBytes()).as("%s", spec).startsWith("openapi: 3".getBytes());
      }
    }
  }

  @Test
  void clientIsBuiltFromSettings() throws Exception {
    Map<String, String> values =
        Map.of(
            "kriptomat.server", "staging",
            "kriptomat.email", "partner@example.com",
            "kriptomat.password", "made up",
            "kriptomat.security-code-key", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
            "kriptomat.client-id", "5",
            "kriptomat.client-secret", "made up",
            "elkyc.base-url", "https://elkyc.example.com",
            "elkyc.api-key", "made up");

    for (String name : new String[] {"kriptomat", "elkyc"}) {
      ClientProvider provider = Objects.requireNonNull(found().get(name));
      try (AutoCloseable client = provider.builder(Settings.under(name, values::get)).build()) {
        assertThat(client).isInstanceOf(provider.type());
      }
    }
  }

  @Test
  void credentialThatIsSetInPartNamesWhatItLacks() {
    Map<String, String> values = Map.of("kriptomat.email", "partner@example.com");

    assertThatThrownBy(
            () ->
                Objects.requireNonNull(found().get("kriptomat"))
                    .builder(Settings.under("kriptomat", values::get)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Setting kriptomat.password is not set. Set it before the client is built.");
  }
}
