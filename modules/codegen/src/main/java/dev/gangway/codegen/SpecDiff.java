package dev.gangway.codegen;

import dev.gangway.codegen.diff.ClientDiff;
import dev.gangway.codegen.diff.DescribedClient;
import dev.gangway.codegen.diff.DiffReport;
import dev.gangway.codegen.document.DeepStack;
import dev.gangway.codegen.document.SpecDocument;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares the clients of two documents: what is new, changed and broken, and the least version.
 */
public final class SpecDiff {
  private static final String CLIENT = "Client";
  private static final String PACKAGE = "client";

  /**
   * Prints the differences between two documents.
   *
   * @param args the old document, the new one, and the released version, which defaults to 0.1.0
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(report(List.of(args)));
  }

  /**
   * Returns the report that {@link #main} prints.
   *
   * @throws IllegalArgumentException when there are not two or three arguments
   */
  public static String report(List<String> args) {
    if (args.size() < 2 || args.size() > 3) {
      throw new IllegalArgumentException(
          "A comparison needs two documents, and can take the released version. Write: OLD NEW [VERSION].");
    }
    ClientDiff diff = compare(Path.of(args.get(0)), Path.of(args.get(1)));
    return new DiffReport(diff).text(args.size() == 3 ? args.get(2) : "0.1.0");
  }

  /** Returns the differences between the clients of two documents in files. */
  public static ClientDiff compare(Path before, Path after) {
    return ClientDiff.of(read(before), read(after));
  }

  static DescribedClient read(Path file) {
    return DeepStack.call(
        () -> {
          OpenAPI whole = SpecDocument.read(file).withSeparateUses().openApi();
          return new RefusalSkipper(whole)
              .whatCanBeRead(() -> new ClientReader(whole, CLIENT, PACKAGE, false, false).read())
              .described();
        });
  }

  private SpecDiff() {}
}
