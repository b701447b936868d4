package dev.gangway.codegen.entry;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.SealedModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-sealed}: where a provider's bodies carry sealed text. */
public final class SealedReader {
  private static final String EXTENSION = "x-sealed";
  private static final String POINTER = "/" + EXTENSION;
  private static final String NOTHING = "The client seals and opens nothing.";
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Map<String, Code> REQUESTS =
      Map.of(
          "never", Code.of("NEVER"),
          "optional", Code.of("OPTIONAL"),
          "always", Code.of("ALWAYS"));
  private static final Set<String> RESPONSES = Set.of("if-text", "never");

  private final @Nullable Map<String, Object> extensions;
  private final Problems problems;

  public SealedReader(@Nullable Map<String, Object> extensions, Problems problems) {
    this.extensions = extensions;
    this.problems = problems;
  }

  /** Returns what the document says, or that nothing is sealed. */
  public SealedModel read() {
    if (extensions == null || !extensions.containsKey(EXTENSION)) {
      return SealedModel.NONE;
    }
    String header = text("header", "");
    if (!TOKEN.matcher(header).matches()) {
      problems.mend(
          POINTER,
          "header must name the header that carries the signature. Add a valid name.",
          NOTHING);
      return SealedModel.NONE;
    }
    Code requests = REQUESTS.get(text("requests", "optional"));
    String responses = text("responses", "if-text");
    if (requests == null || !RESPONSES.contains(responses)) {
      problems.mend(
          POINTER,
          "requests must be never, optional or always, and responses if-text or never. Correct it.",
          NOTHING);
      return SealedModel.NONE;
    }
    return new SealedModel(
        Literal.of(text("field", "")),
        Literal.of(header),
        requests,
        Literal.of(responses.equals("if-text")),
        requests.is("OPTIONAL"),
        doc(requests, responses));
  }

  private String text(String field, String otherwise) {
    String text = Extensions.text(extensions, EXTENSION, field);
    return text.isEmpty() ? otherwise : text;
  }

  @SuppressWarnings("unchecked") // A document's maps have texts for keys.
  private List<Doc> doc(Code requests, String responses) {
    List<Doc> paragraphs = new ArrayList<>();
    Doc opens =
        responses.equals("if-text")
            ? Doc.of("Opens the responses that are sealed with this cipher.")
            : Doc.of("Seals with this cipher.");
    paragraphs.add(
        requests.is("NEVER")
            ? opens
            : requests.is("ALWAYS")
                ? Doc.of("{} JSON requests are always sealed.", opens)
                : Doc.of(
                    "{} JSON requests are sealed unless {@code sealRequests} says otherwise.",
                    opens));
    Object declared = extensions == null ? null : extensions.get(EXTENSION);
    if (declared instanceof Map<?, ?> map) {
      paragraphs.addAll(Javadoc.paragraphs(null, null, (Map<String, Object>) map));
    }
    return Javadoc.lines(94, paragraphs);
  }
}
