package dev.gangway.benchmarks.stock;

import java.util.concurrent.Callable;

/**
 * A program that makes one call with the stock client on its class path, says so and ends. It loads
 * nothing of ours.
 */
public final class FirstStockCall {

  /** Takes the server's URL and a token. */
  public static void main(String[] arguments) throws Exception {
    Object call =
        Class.forName("com.example.stock.StockCall")
            .getConstructors()[0]
            .newInstance(arguments[0], arguments[1]);
    Object answer = ((Callable<?>) call).call();
    System.out.println(answer == null ? "nothing" : "response read");
    System.exit(answer == null ? 1 : 0);
  }

  private FirstStockCall() {}
}
