package dev.gangway.auth;

import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.util.List;
import java.util.Map;

/** A security provider that signs for handles, as the one of an HSM does. */
final class FakeHardware extends Provider {
  FakeHardware(PrivateKey inside) {
    super("FakeHardware", "1", "signs for handles");
    putService(
        new Service(
            this,
            "Signature",
            "SHA512withRSA",
            "dev.gangway.auth.FakeHardware",
            List.of(),
            Map.of("SupportedKeyClasses", Handle.class.getName())) {
          @Override
          public Object newInstance(Object parameter) {
            return new Signer(inside);
          }
        });
  }

  /** A private key that tells neither its modulus nor its encoding. */
  static final class Handle implements PrivateKey {
    @Override
    public String getAlgorithm() {
      return "RSA";
    }

    @Override
    @SuppressWarnings("NullAway")
    public String getFormat() {
      return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public byte[] getEncoded() {
      return null;
    }
  }

  private static final class Signer extends SignatureSpi {
    private final PrivateKey inside;
    private final Signature signature;

    Signer(PrivateKey inside) {
      this.inside = inside;
      try {
        this.signature = Signature.getInstance("SHA512withRSA", "SunRsaSign");
      } catch (java.security.GeneralSecurityException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
      signature.initSign(inside);
    }

    @Override
    protected void engineUpdate(byte b) throws SignatureException {
      signature.update(b);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int from, int length) throws SignatureException {
      signature.update(bytes, from, length);
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
      return signature.sign();
    }

    @Override
    protected void engineInitVerify(PublicKey key) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected boolean engineVerify(byte[] bytes) {
      throw new UnsupportedOperationException();
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) {
      throw new UnsupportedOperationException();
    }

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) {
      throw new UnsupportedOperationException();
    }
  }
}
