package dev.gangway.examples;

import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.cryptocoin.model.Credentials;
import dev.gangway.cryptocoin.model.Notification;

/** Reads a user's notices, page after page. */
public final class ReadNotifications {

  /** Runs the example against what CryptoCoin.pro documents. */
  public static void main(String[] args) {
    Credentials login =
        Credentials.builder().email("jane@example.com").password(Secret.of("made up")).build();
    Documented.run(
        CryptoCoin.class, server -> run(server, login, "ebf8e81e-fdfd-4da9-84e4-b5172b6f14f3"));
  }

  static void run(Server server, Credentials login, String user) {
    try (CryptoCoin cryptoCoin = CryptoCoin.builder().server(server).session(login).build()) {
      for (Notification notification : cryptoCoin.notifications().listAllTemporary(user)) {
        System.out.println(notification.title() + ": " + notification.code());
      }
    }
  }

  private ReadNotifications() {}
}
