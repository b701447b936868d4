package dev.gangway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.WebhookSignature;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceAddressTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "192.0.2.0/24, 192.0.2.255, true",
    "192.0.2.0/24, 192.0.3.0, false",
    "192.0.2.128/25, 192.0.2.127, false",
    "0.0.0.0/0, 203.0.113.1, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false",
    "192.0.2.7, ::ffff:192.0.2.7, true",
  })
  void requestComesFromAnAllowedAddress(String allowed, String from, boolean accepted)
      throws Exception {
    WebhookReceiver<RawJson> receiver = receiver(ClientAddress.ofConnection(), allowed);

    assertThat(receiver.receive(from(from, "")) instanceof Receipt.Handled).isEqualTo(accepted);
  }

  @Test
  void unknownAddressIsRefused() {
    assertThat(
            receiver(ClientAddress.ofConnection(), "0.0.0.0/0")
                .receive(Samples.request("{}", Map.of())))
        .isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void forwardedAddressIsNotBelievedByDefault() throws Exception {
    assertThat(
            receiver(ClientAddress.ofConnection(), "192.0.2.7")
                .receive(from("198.51.100.1", "192.0.2.7")))
        .isInstanceOf(Receipt.Refused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.0.0.1     | 192.0.2.7             | true",
        "10.0.0.1     | 6.6.6.6, 192.0.2.7    | true",
        "10.0.0.1     | 192.0.2.7, 6.6.6.6    | false",
        "10.0.0.1     | 192.0.2.7, 10.0.0.2   | true",
        "6.6.6.6      | 192.0.2.7             | false",
        "10.0.0.1     | localhost             | false",
        "10.0.0.1     | 192.0.2.7:80          | false",
        "10.0.0.1     | 192.0.2.7, x          | false",
      })
  void ownProxiesAreBelievedAsFarAsTheyWroteTheHeader(
      String from, String forwarded, boolean accepted) throws Exception {
    WebhookReceiver<RawJson> receiver = receiver(ClientAddress.behind("10.0.0.0/8"), "192.0.2.7");

    assertThat(receiver.receive(from(from, forwarded)) instanceof Receipt.Handled)
        .isEqualTo(accepted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.com", "192.0.2.0/33", "192.0.2/24", "", "1.2.3.999", "::/129"})
  void whatIsNoAddressIsRefusedWithoutALookup(String address) {
    assertThatThrownBy(() -> receiver(ClientAddress.ofConnection(), address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected an IP address or a network such as 192.0.2.0/24, but this is "
                + address
                + ".");
  }

  private static WebhookRequest from(String address, String forwarded) throws Exception {
    return Samples.request(
        "{}",
        forwarded.isEmpty() ? Map.of() : Map.of("X-Forwarded-For", List.of(forwarded)),
        InetAddress.getByName(address));
  }

  private static WebhookReceiver<RawJson> receiver(ClientAddress client, String allowed) {
    return Webhooks.receiver(Samples.shop(WebhookSignature.sourceAddress(allowed)))
        .inbox(Inbox.inMemory())
        .handler(received -> {})
        .clientAddress(client)
        .build();
  }
}
