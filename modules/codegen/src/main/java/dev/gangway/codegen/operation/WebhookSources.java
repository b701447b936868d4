package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.model.EventModel;
import dev.gangway.codegen.model.WebhookSourceModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.TypeRef;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups events by how they are signed: those that share the document's signature are one source
 * with a sealed type, and an event with a signature of its own is a source by itself.
 */
public final class WebhookSources {
  private static final int WIDTH = 94;

  /** An event in JSON, with the type of what carries it. */
  record Found(String event, Operation operation, TypeRef type, Schema<?> schema, String pointer) {}

  private final SpecContext context;
  private final WebhookSignatures signatures;
  private final Imports imports = new Imports();
  private final List<WebhookSourceModel> sources = new ArrayList<>();
  private @Nullable EventModel event;

  WebhookSources(SpecContext context) {
    this.context = context;
    this.signatures = new WebhookSignatures(context.problems());
  }

  public List<WebhookSourceModel> sources() {
    return sources;
  }

  /** Returns the sealed type of the events that share a signature; null if there is none. */
  public @Nullable EventModel event() {
    return event;
  }

  List<Code> imports() {
    return imports.list();
  }

  void read(List<Found> found) {
    List<Found> shared =
        found.stream().filter(each -> !has(each, WebhookSignatures.SIGNATURE)).toList();
    Map<String, Object> root = context.document().getExtensions();
    if (shared.size() == 1) {
      Found only = shared.get(0);
      sources.add(single("source", context.client().toString(), only, root));
    } else if (shared.size() > 1) {
      group(shared, root);
    }
    found.stream()
        .filter(each -> has(each, WebhookSignatures.SIGNATURE))
        .forEach(each -> sources.add(single(each, extensions(each))));
    if (!sources.isEmpty()) {
      imports.add("dev.gangway.core.webhooks.EventFields");
      imports.add("dev.gangway.core.webhooks.WebhookSignature");
      imports.add("dev.gangway.core.webhooks.WebhookSource");
    }
  }

  private void group(List<Found> shared, @Nullable Map<String, Object> root) {
    EventDistinction distinction = EventDistinction.of(context.schemas(), shared, root);
    if (distinction == null) {
      // Nothing tells them apart, so each has to come to an address of its own.
      shared.forEach(each -> sources.add(single(each, root)));
      return;
    }
    EventModel sealed = event(shared, distinction);
    event = sealed;
    imports.add("dev.gangway.core.json.RawJson").add("org.jspecify.annotations.Nullable");
    if (!distinction.isTyped()) {
      imports.add("dev.gangway.core.webhooks.EventShape");
    }
    Code fields = signatures.fields(root, distinction.type());
    Code decoder = Code.of("{}Webhooks::event", context.client());
    Doc summary = Doc.of("Returns the description of the events of this provider.");
    sources.add(
        source(
            "source",
            context.client().toString(),
            "",
            summary,
            Code.of("{}", sealed.name()),
            root,
            fields,
            decoder));
  }

  private EventModel event(List<Found> shared, EventDistinction distinction) {
    Identifier name = Identifier.of(context.client() + "Event");
    List<EventModel.Case> cases = new ArrayList<>();
    Imports ofCases = new Imports().add("dev.gangway.core.json.RawJson");
    ofCases.add("org.jspecify.annotations.Nullable");
    shared.forEach(each -> ofCases.addAll(each.type().imports()));
    Map<String, Found> names = new HashMap<>();
    ofCases.all().forEach(each -> names.put(Code.simple(each).toString(), shared.get(0)));
    names.put(name.toString(), shared.get(0));
    refuseSameType(shared, distinction);
    for (Found each : shared) {
      cases.add(
          new EventModel.Case(
              Identifier.of(className(each, names)),
              doc(each),
              each.type().java(),
              each.type().codec(),
              distinction.condition(each)));
      imports.addAll(each.type().codecImports());
    }
    return new EventModel(name, distinction.isTyped(), cases, ofCases.list());
  }

  private void refuseSameType(List<Found> shared, EventDistinction distinction) {
    Map<Code, Found> types = new HashMap<>();
    for (Found each : shared) {
      @Nullable Found other = types.putIfAbsent(distinction.condition(each), each);
      if (other != null && distinction.isTyped()) {
        context
            .problems()
            .add(
                each.pointer(),
                "the webhooks "
                    + other.event()
                    + " and "
                    + each.event()
                    + " have the same type. Give each an x-event-type of its own.");
      }
    }
  }

  private static String className(Found each, Map<String, Found> names) {
    String name = JavaNames.type(each.event());
    while (names.putIfAbsent(name, each) != null || name.equals("Unrecognized")) {
      name += "Event";
    }
    return name;
  }

  private WebhookSourceModel single(Found each, @Nullable Map<String, Object> extensions) {
    return single(
        JavaNames.member(each.event()) + "Source",
        context.client() + " " + each.event(),
        each,
        extensions);
  }

  private WebhookSourceModel single(
      String method, String name, Found each, @Nullable Map<String, Object> extensions) {
    imports.addAll(each.type().imports());
    imports.addAll(each.type().codecImports());
    Code decoder = Code.of("(type, payload) -> payload.as({})", each.type().codec());
    Doc summary = Doc.of("Returns the description of the event {}.", Javadoc.code(each.event()));
    Code fields = signatures.fields(extensions, "");
    String pointer = has(each, WebhookSignatures.SIGNATURE) ? each.pointer() : "";
    return source(method, name, pointer, summary, each.type().java(), extensions, fields, decoder);
  }

  private WebhookSourceModel source(
      String method,
      String name,
      String pointer,
      Doc summary,
      Code type,
      @Nullable Map<String, Object> extensions,
      Code fields,
      Code decoder) {
    @Nullable Code signature = signatures.read(extensions, pointer + "/x-signature");
    List<Doc> doc = new ArrayList<>(List.of(summary));
    signatures.assumptions(extensions).forEach(each -> doc.add(Doc.of("{}", each)));
    return new WebhookSourceModel(
        Identifier.of(method),
        Literal.of(name),
        Javadoc.lines(WIDTH, doc),
        signature == null ? Code.of("WebhookSignature signature") : Code.NONE,
        type,
        signature == null ? Code.of("signature") : signature,
        fields,
        decoder);
  }

  private static List<Doc> doc(Found each) {
    Operation operation = each.operation();
    List<Doc> doc =
        Javadoc.paragraphs(
            operation.getSummary(), operation.getDescription(), operation.getExtensions());
    return Javadoc.lines(
        WIDTH, doc.isEmpty() ? List.of(Doc.of("The event {}.", Javadoc.code(each.event()))) : doc);
  }

  private static boolean has(Found each, String extension) {
    return extensions(each).containsKey(extension);
  }

  private static Map<String, Object> extensions(Found each) {
    Map<String, Object> extensions = each.operation().getExtensions();
    return extensions == null ? Map.of() : extensions;
  }

  /** Returns the field that carries an event, as the event or the document says; empty if none. */
  static String payload(Operation operation, SpecContext context) {
    Map<String, Object> own = operation.getExtensions();
    boolean separate = own != null && own.containsKey(WebhookSignatures.SIGNATURE);
    return Extensions.text(
        separate ? own : context.document().getExtensions(), WebhookSignatures.EVENT, "payload");
  }
}
