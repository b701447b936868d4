package dev.gangway.examples;

import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.core.body.Upload;
import dev.gangway.cryptocoin.CryptoCoin;
import dev.gangway.cryptocoin.model.Credentials;
import dev.gangway.cryptocoin.model.Kyc;
import dev.gangway.cryptocoin.model.KycDocumentType;
import dev.gangway.cryptocoin.model.NewKycDocument;

/** Uploads a document if the identity check needs one, and tells where the check stands. */
public final class HandInPassport {

  /** Runs the example against what CryptoCoin.pro documents. */
  public static void main(String[] args) {
    Credentials login =
        Credentials.builder().email("jane@example.com").password(Secret.of("made up")).build();
    Upload scan =
        Upload.of("passport.png", "image/png", new byte[20_000])
            .withProgress(
                (sent, total) -> System.out.println("Sent " + sent + " of " + total + " bytes"));
    Documented.run(
        CryptoCoin.class,
        server -> run(server, login, "ebf8e81e-fdfd-4da9-84e4-b5172b6f14f3", scan));
  }

  static void run(Server server, Credentials login, String user, Upload scan) {
    try (CryptoCoin cryptoCoin = CryptoCoin.builder().server(server).session(login).build()) {
      Kyc kyc = cryptoCoin.kyc().get(user).execute();
      if (kyc.documents().required()) {
        NewKycDocument passport =
            NewKycDocument.builder().type(KycDocumentType.PASSPORT).file(scan).build();
        kyc = cryptoCoin.kyc().addDocument(user, passport).execute();
      }
      System.out.println("The identity check is " + kyc.status() + " at level " + kyc.level());
    }
  }

  private HandInPassport() {}
}
