package dev.gangway.auth.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

final class NodePeerTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final int EXCHANGES = 500;
  private static final int MOST_BYTES = 2_000;

  @Test
  void cbcIsExchangedWithNodeInBothDirections() throws Exception {
    exchange("aes-256-cbc", AesCbcHmac::of);
  }

  @Test
  void gcmIsExchangedWithNodeInBothDirections() throws Exception {
    exchange("aes-256-gcm", (key, macKey) -> AesGcm.of(key));
  }

  private static void exchange(String method, BiFunction<Secret, Secret, PayloadCipher> ciphers)
      throws Exception {
    Random random = new Random(42);
    try (NodePeer node = NodePeer.start()) {
      for (int exchange = 0; exchange < EXCHANGES; exchange++) {
        String key = HEX.formatHex(bytes(random, 32));
        String macKey = HEX.formatHex(bytes(random, 32));
        byte[] content = bytes(random, exchange < 40 ? exchange : random.nextInt(MOST_BYTES));
        PayloadCipher cipher = ciphers.apply(Secret.of(key), Secret.of(macKey));

        List<String> theirs = node.ask(method, "seal", key, macKey, HEX.formatHex(content));
        assertThat(cipher.open(new SealedPayload(theirs.get(0), theirs.get(1)))).isEqualTo(content);

        SealedPayload ours = cipher.seal(content);
        assertThat(node.ask(method, "open", key, macKey, ours.text(), ours.signature()))
            .containsExactly(HEX.formatHex(content));

        // Neither side takes one text with the other's signature.
        assertThat(node.ask(method, "open", key, macKey, ours.text(), theirs.get(1))).isEmpty();
        assertThatThrownBy(() -> cipher.open(new SealedPayload(theirs.get(0), ours.signature())))
            .isInstanceOf(SealException.class);
      }
    }
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
