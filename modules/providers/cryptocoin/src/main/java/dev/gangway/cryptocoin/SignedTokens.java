package dev.gangway.cryptocoin;

import dev.gangway.auth.JwtSigner;
import dev.gangway.auth.SignedTokenSource;
import java.util.UUID;

/**
 * The JWTs that CryptoCoin.pro takes in the header {@code token}. They end by a claim of their own,
 * {@code expire}. A token is kept, and signed again before it ends. The platform chooses the
 * algorithm in its dashboard, RS512 unless it does.
 */
public final class SignedTokens {
  private static final String EXPIRE = "expire";

  /**
   * Returns the tokens of a platform's own calls, for {@link CryptoCoin.Builder#platformToken},
   * each good for five minutes.
   */
  public static SignedTokenSource platform(JwtSigner signer, UUID platform) {
    return platformBuilder(signer, platform).build();
  }

  /** Returns a builder of the tokens of a platform's own calls, for another lifetime or clock. */
  public static SignedTokenSource.Builder platformBuilder(JwtSigner signer, UUID platform) {
    return SignedTokenSource.builder(signer)
        .claim("platform", platform.toString())
        .expiryClaim(EXPIRE);
  }

  /**
   * Returns the tokens by which a platform logs in a user, for {@link
   * CryptoCoin.Builder#userToken}.
   */
  public static SignedTokenSource userByEmail(JwtSigner signer, String email) {
    return SignedTokenSource.builder(signer).claim("email", email).expiryClaim(EXPIRE).build();
  }

  /**
   * Returns the tokens by which a platform logs in a user, for {@link
   * CryptoCoin.Builder#userToken}.
   */
  public static SignedTokenSource userById(JwtSigner signer, String id) {
    return SignedTokenSource.builder(signer).claim("id", id).expiryClaim(EXPIRE).build();
  }

  private SignedTokens() {}
}
