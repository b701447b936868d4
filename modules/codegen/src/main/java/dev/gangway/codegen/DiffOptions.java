package dev.gangway.codegen;

/**
 * How the documents of a comparison are read, as the options of the generator say.
 *
 * @param client the name of the client's class; empty when it does not matter
 * @param overlay the file of an overlay, relative to the folder of each document; empty if there is
 *     none
 * @param strict whether a document with faults is refused instead of mended
 * @param keepUnused whether types that nothing uses are compared too
 */
public record DiffOptions(String client, String overlay, boolean strict, boolean keepUnused) {
  /** The defaults of the generator. */
  public static final DiffOptions DEFAULTS = new DiffOptions("", "", false, false);

  /** Returns the same options with a name for the client's class. */
  public DiffOptions withClient(String name) {
    return new DiffOptions(name, overlay, strict, keepUnused);
  }
}
