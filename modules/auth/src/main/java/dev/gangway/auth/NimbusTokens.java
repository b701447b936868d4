package dev.gangway.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.security.Key;
import java.security.PrivateKey;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;

/**
 * Signed tokens and JSON Web Keys by Nimbus JOSE + JWT. The only class that needs it, so that
 * clients whose tokens are not signed here do without.
 */
final class NimbusTokens {
  private NimbusTokens() {}

  static Secret sign(SigningAlgorithm algorithm, Map<String, ?> claims, Key key)
      throws IOException {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.parse(algorithm.name()))
            .type(JOSEObjectType.JWT)
            .build();
    return sign(header, new Payload(new LinkedHashMap<String, Object>(claims)), key);
  }

  static Secret sign(JWSHeader header, Payload payload, Key key) throws IOException {
    JWSObject token = new JWSObject(header, payload);
    try {
      token.sign(signer(key));
    } catch (JOSEException e) {
      throw new LoginException("The token could not be signed with " + header.getAlgorithm(), e);
    }
    return Secret.of(token.serialize());
  }

  private static JWSSigner signer(Key key) throws JOSEException {
    return key instanceof SecretKey shared
        ? new MACSigner(shared)
        : new RSASSASigner((PrivateKey) key);
  }

  static Key key(String text) {
    try {
      JWK jwk = JWK.parse(text);
      if (!jwk.isPrivate()) {
        throw new IllegalArgumentException(
            "Signing needs a private key, but this JWK is public. Pass the one that has \"d\".");
      }
      if (jwk instanceof RSAKey rsa) {
        return rsa.toPrivateKey();
      }
      if (jwk instanceof OctetSequenceKey oct) {
        return oct.toSecretKey();
      }
      throw new IllegalArgumentException(
          "Signing needs a JWK of type RSA or oct, found " + jwk.getKeyType());
    } catch (ParseException | JOSEException e) {
      // The cause is left out: its message may quote the key.
      throw new IllegalArgumentException("The text is not a JSON Web Key (RFC 7517)");
    }
  }
}
