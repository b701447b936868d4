package dev.gangway.benchmarks;

import java.io.IOException;
import java.util.List;

/** What a credential adds to a call. */
record CredentialSection(Measurements measured) implements Section {

  static CredentialSection measure() throws IOException, InterruptedException {
    return new CredentialSection(Fork.measure(CodecSection.JVM, CredentialTurns.class));
  }

  @Override
  public String text() {
    return """
        ## A credential on a call

        The baseline is OkHttp's own `request.newBuilder().header(…).build()` with a text of the
        same length at hand; OkHttp checks each of its characters. The token has 360 characters,
        the API key 32. The bytes of a baseline are OkHttp's copy of the request; bytes above it
        belong to the credential. A signature is made once in a token's lifetime: a call that
        finds a token at hand does not sign.

        """
        + Markdown.table(
            List.of("what", "ns", "B", "times the baseline", "ns above it", "B above it"),
            List.of(
                row(
                    "OkHttp sets a header to a token",
                    CredentialTurns.TOKEN_BASELINE,
                    CredentialTurns.TOKEN_BASELINE),
                row(
                    "bearer token from `CachingTokenSource`",
                    CredentialTurns.CACHED_TOKEN,
                    CredentialTurns.TOKEN_BASELINE),
                row(
                    "OkHttp sets a header to a key",
                    CredentialTurns.KEY_BASELINE,
                    CredentialTurns.KEY_BASELINE),
                row("API key in a header", CredentialTurns.API_KEY, CredentialTurns.KEY_BASELINE),
                row(
                    "for comparison: an RS512 signature, 2048 bit",
                    CredentialTurns.SIGNATURE,
                    CredentialTurns.TOKEN_BASELINE)));
  }

  @Override
  public List<Target> targets() {
    return List.of(
        Target.atMost(
            "bytes that a cached token adds to OkHttp's header",
            200,
            measured.above(
                CredentialTurns.CACHED_TOKEN, CredentialTurns.TOKEN_BASELINE, Figure::bytes)));
  }

  private String row(String what, String name, String baseline) {
    return Markdown.row(
        what,
        measured.of(name, Figure::cpu).whole(),
        measured.of(name, Figure::bytes).whole(),
        measured.times(name, baseline, Figure::cpu).ratio(),
        measured.above(name, baseline, Figure::cpu).whole(),
        measured.above(name, baseline, Figure::bytes).whole());
  }
}
