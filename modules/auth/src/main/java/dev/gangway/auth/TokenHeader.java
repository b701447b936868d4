package dev.gangway.auth;

import java.io.IOException;
import java.util.Objects;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A header with a source's token. The header's text is made once a token, not once a request. */
final class TokenHeader implements Credential {
  private final String name;
  private final String prefix;
  private final TokenSource source;
  private volatile @Nullable Line last;

  TokenHeader(String name, String prefix, TokenSource source) {
    this.name = HeaderText.requireName(name);
    this.prefix = prefix;
    this.source = Objects.requireNonNull(source, "source");
  }

  @Override
  public Request apply(Request request) throws IOException {
    return request.newBuilder().header(name, text(source.token())).build();
  }

  private String text(AccessToken token) throws IOException {
    String value = token.value().reveal();
    Line line = last;
    if (line == null || !line.value.equals(value)) {
      line = new Line(value, HeaderText.value(name, prefix + value));
      last = line;
    }
    return line.text;
  }

  @Override
  public boolean renew(Request rejected) throws IOException {
    @Nullable String sent = rejected.header(name);
    if (sent == null || !sent.startsWith(prefix)) {
      return false;
    }
    Secret old = Secret.of(sent.substring(prefix.length()));
    return !source.renew(AccessToken.of(old)).value().equals(old);
  }

  @Override
  public void responseReceived(Response response) {
    if (source instanceof SignedTokenSource signed) {
      signed.responseReceived(response);
    }
  }

  @Override
  public String toString() {
    return "Credential[header " + name + " with a token]";
  }

  private static final class Line {
    final String value;
    final String text;

    Line(String value, String text) {
      this.value = value;
      this.text = text;
    }
  }
}
