package dev.gangway.examples;

import dev.gangway.auth.Secret;
import dev.gangway.core.Server;
import dev.gangway.elkyc.ElKyc;
import dev.gangway.elkyc.model.Blockchain;
import dev.gangway.elkyc.model.CryptoAmlReference;
import dev.gangway.elkyc.model.CryptoAmlReport;
import dev.gangway.elkyc.model.CryptoAmlSearch;

/** Starts the risk check of a wallet, and reads its score. */
public final class CheckWallet {

  /** Runs the example against what elKYC documents. */
  public static void main(String[] args) {
    Documented.run(
        ElKyc.class,
        server -> run(server, Secret.of("made up"), "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));
  }

  static void run(Server server, Secret apiKey, String wallet) {
    try (ElKyc elKyc = ElKyc.builder().server(server).apiKey(apiKey).build()) {
      CryptoAmlSearch search =
          CryptoAmlSearch.builder().blockchain(Blockchain.BTC).address(wallet).build();
      CryptoAmlReference check = elKyc.cryptoAml().search(search).execute();
      CryptoAmlReport report = elKyc.cryptoAml().details(check.id(), check.type()).execute();
      System.out.println(
          "Check "
              + report.id()
              + " scores the risk of the wallet at "
              + report.score()
              + " of 100");
    }
  }

  private CheckWallet() {}
}
