package dev.gangway.codegen;

import dev.gangway.codegen.diff.DiffReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Shows what the present spec of a provider changes for its users, after its generation. */
public final class SpecVerdict {

  /**
   * Prints the differences from the baseline.
   *
   * @param args the root of the repository, the provider, its client's class, and the released
   *     version if there is one
   */
  public static void main(String[] args) throws IOException {
    String released = args.length > 3 && args[3] != null ? args[3].strip() : "";
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(report(Path.of(args[0]), args[1], args[2], released));
    out.flush();
  }

  /**
   * Returns the differences of a provider's present spec from its baseline.
   *
   * @param released the released version; empty if there is none
   */
  public static String report(Path root, String provider, String client, String released)
      throws IOException {
    try (Baseline baseline = Baseline.of(root, provider, released)) {
      DiffReport changes = baseline.changes(client);
      return changes == null
          ? client + " is compared with " + baseline.name() + ".\n"
          : changes.text(released);
    }
  }

  private SpecVerdict() {}
}
