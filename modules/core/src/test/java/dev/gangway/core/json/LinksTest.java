package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links are read as a browser would read them. */
class LinksTest {

  private static URI read(String text) throws IOException {
    return Scalars.URI.fromJson(Scalars.STRING.toJson(text));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/kyc/*JWT?expires=1&*signature=2, https://example.com/kyc/*JWT?expires=1&*signature=2",
    "https://example.com/pay?  order=1&   signature=2, https://example.com/pay?%20%20order=1&%20%20%20signature=2",
    "https://example.com/{a|b}^`\\\"<>, https://example.com/%7Ba%7Cb%7D%5E%60%5C%22%3C%3E",
    "https://example.com/100%, https://example.com/100%25",
    "https://example.com/a b%20c%2, https://example.com/a%20b%20c%252",
    "https://[::1]:80/[a] b?[c], https://[::1]:80/%5Ba%5D%20b?%5Bc%5D",
    "https://example.com/ä b, https://example.com/ä%20b",
    "https://example.com/a#b#c, https://example.com/a#b%23c",
    "'https://example.com/a\u00A0b', https://example.com/a%C2%A0b",
  })
  void charactersThatAUriMayNotHoldAreEncoded(String text, URI link) throws IOException {
    assertThat(read(text)).isEqualTo(link);
  }

  @Test
  void lineBreaksWithinALinkAreDropped() throws IOException {
    assertThat(read("https://example.com/a?\r\n\tb=1").toString())
        .isEqualTo("https://example.com/a?b=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https:", "1a:", "://"})
  void textThatIsNoLinkIsRefusedWithoutShowingIt(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(JsonDataException.class)
        .hasMessageStartingWith("Expected a URI but found")
        .hasMessageNotContaining(text);
  }

  @ParameterizedTest
  @CsvSource({
    "?expires=1572078027, 2019-10-26T08:20:27Z",
    "?display=light&expires=1572078027&*signature=1, 2019-10-26T08:20:27Z",
    "?%65xpires=1572078027&expires=1, 2019-10-26T08:20:27Z",
    "?expires=soon,",
    "?expires=,",
    "?Expires=1572078027,",
    "?expires,",
    "'',",
    "#?expires=1572078027,",
  })
  void expiryIsTheFirstParameterOfTheName(String query, Instant expiry) {
    URI link = URI.create("https://example.com/" + query);

    assertThat(RecordFields.expiry(link, "expires", Scalars.UNIX_TIME)).isEqualTo(expiry);
  }

  @Test
  void expiryIsReadInTheDocumentedFormat() {
    assertThat(RecordFields.expiry(URI.create("?t=1500"), "t", Scalars.UNIX_TIME_MILLIS))
        .isEqualTo("1970-01-01T00:00:01.500Z");
    assertThat(
            RecordFields.expiry(URI.create("?t=2026-05-01T12:00:00%2B02:00"), "t", Scalars.INSTANT))
        .isEqualTo("2026-05-01T10:00:00Z");
    assertThat(RecordFields.expiry(null, "t", Scalars.INSTANT)).isNull();
  }
}
