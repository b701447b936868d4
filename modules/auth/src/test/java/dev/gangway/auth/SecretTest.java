package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
  @TempDir Path directory;

  @Test
  void neverPrintsItself() {
    assertThat(Secret.of("hunter2")).hasToString("Secret[redacted]");
    assertThat(AccessToken.of(Secret.of("hunter2"))).hasToString("AccessToken[expiresAt=unknown]");
  }

  @Test
  void equalsByValueAndHashesAlike() {
    assertThat(Secret.of("a")).isEqualTo(Secret.from(() -> "a")).isNotEqualTo(Secret.of("b"));
    assertThat(Secret.of("a")).hasSameHashCodeAs(Secret.of("b"));
  }

  @Test
  void cannotBeSerialised() throws Exception {
    try (var out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> out.writeObject(Secret.of("hunter2")))
          .isInstanceOf(NotSerializableException.class);
    }
  }

  @Test
  void supplierIsAskedAtEveryUse() {
    AtomicReference<String> vault = new AtomicReference<>("old");
    Secret secret = Secret.from(vault::get);
    assertThat(secret.reveal()).isEqualTo("old");

    vault.set("new");

    assertThat(secret.reveal()).isEqualTo("new");
  }

  @Test
  void supplierOfNullIsRefused() {
    AtomicReference<String> vault = new AtomicReference<>();
    assertThatThrownBy(Secret.from(vault::get)::reveal)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The supplier of a secret returned null. It must return the value.");
  }

  @Test
  void fileIsReadWithoutItsLastLineBreakAndAgainWhenReplaced() throws Exception {
    Path file = Files.writeString(directory.resolve("key"), "old\r\n");
    Secret secret = Secret.fromFile(file);
    assertThat(secret.reveal()).isEqualTo("old");

    Path next = Files.writeString(directory.resolve("next"), "newer\n");
    Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThat(secret.reveal()).isEqualTo("newer");
  }

  @Test
  void missingFileIsNamed() {
    Path file = directory.resolve("absent");
    assertThatThrownBy(() -> Secret.fromFile(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The secret in file " + file + " cannot be read");
  }

  @Test
  void environmentVariableIsRead() {
    String name = System.getenv().keySet().stream().filter("PATH"::equals).findAny().orElseThrow();
    assertThat(Secret.fromEnv(name).reveal()).isEqualTo(System.getenv(name));
  }

  @Test
  void missingEnvironmentVariableIsNamed() {
    assertThatThrownBy(() -> Secret.fromEnv("GANGWAY_NOT_SET"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Environment variable GANGWAY_NOT_SET is not set. Set it before the program starts.");
  }
}
