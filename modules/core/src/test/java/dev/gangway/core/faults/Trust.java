package dev.gangway.core.faults;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Trusts the provider's certificate, but not while it is a fault of the link. */
final class Trust implements X509TrustManager {
  private static final HandshakeCertificates OF_THE_PROVIDER =
      new HandshakeCertificates.Builder()
          .heldCertificate(new HeldCertificate.Builder().build())
          .build();

  private final Link link;
  private volatile boolean healed;

  Trust(Link link) {
    this.link = link;
  }

  static SSLSocketFactory ofTheProvider() {
    return OF_THE_PROVIDER.sslSocketFactory();
  }

  OkHttpClient.Builder in(OkHttpClient.Builder client) throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {this}, new SecureRandom());
    return client
        .sslSocketFactory(context.getSocketFactory(), this)
        .hostnameVerifier((host, session) -> healed || link != Link.TLS_OF_ANOTHER_HOST);
  }

  void heal() {
    healed = true;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    if (!healed && link == Link.TLS_UNTRUSTED) {
      throw new CertificateException("as the fault wants it");
    }
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
