package dev.gangway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import okhttp3.Credentials;

/**
 * An OAuth client's Basic header: id and secret are form-encoded first (RFC 6749, section 2.3.1).
 */
final class BasicClient {
  private BasicClient() {}

  static String header(String id, Secret secret) {
    return Credentials.basic(
        URLEncoder.encode(id, UTF_8), URLEncoder.encode(secret.reveal(), UTF_8), UTF_8);
  }
}
