package dev.gangway.codegen;

import dev.gangway.codegen.diff.ClientDiff;
import dev.gangway.codegen.diff.DescribedClient;
import dev.gangway.codegen.document.DeepStack;
import dev.gangway.codegen.document.SpecDocument;
import dev.gangway.codegen.document.SpecException;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Compares the clients of two documents. */
public final class SpecDiff {
  private static final String CLIENT = "Client";
  private static final String PACKAGE = "client";

  /** Returns the differences between the clients of two documents in files. */
  public static ClientDiff compare(Path before, Path after) {
    return compare(before, after, DiffOptions.DEFAULTS);
  }

  /** Returns the differences between the clients of two documents, read with these options. */
  public static ClientDiff compare(Path before, Path after, DiffOptions options) {
    return ClientDiff.of(read(before, options), read(after, options));
  }

  static DescribedClient read(Path file) {
    return read(file, DiffOptions.DEFAULTS);
  }

  private static DescribedClient read(Path file, DiffOptions options) {
    return DeepStack.call(() -> readAsGenerated(file, options).described());
  }

  private static ClientReader.Result readAsGenerated(Path file, DiffOptions options) {
    SpecDocument document = SpecDocument.read(file, options.overlay());
    if (options.strict() && !document.faults().isEmpty()) {
      throw new SpecException(document.faults());
    }
    SpecDocument read = options.strict() ? document : document.withSeparateUses();
    if (options.strict() && !read.departures().isEmpty()) {
      throw new SpecException(read.departures());
    }
    OpenAPI whole = read.openApi();
    String client = options.client().isEmpty() ? CLIENT : options.client();
    Supplier<ClientReader.Result> reading =
        () ->
            new ClientReader(whole, client, PACKAGE, options.strict(), options.keepUnused()).read();
    return options.strict() ? reading.get() : new RefusalSkipper(whole).whatCanBeRead(reading);
  }

  private SpecDiff() {}
}
