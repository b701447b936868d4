package dev.gangway.benchmarks.call;

/** A program that makes one call, says so and ends. */
public final class FirstCall {

  /** Takes the name of the way to call, and the server's URL. */
  public static void main(String[] arguments) throws Exception {
    Object answer = CallPeer.valueOf(arguments[0]).connect(arguments[1]).run();
    System.out.println(answer == null ? "nothing" : "response read");
    System.exit(answer == null ? 1 : 0);
  }

  private FirstCall() {}
}
