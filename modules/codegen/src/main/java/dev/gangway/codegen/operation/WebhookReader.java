package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.ContentTypes;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.document.References;
import dev.gangway.codegen.document.SpecFile;
import dev.gangway.codegen.model.WebhookModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.TypeMapper;
import dev.gangway.codegen.type.TypeRef;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the events that a provider sends, those in JSON, into methods that parse them. */
public final class WebhookReader {
  private final References references;
  private final TypeMapper mapper;
  private final Problems problems;
  private final Imports imports = new Imports();
  private final Map<String, String> taken = new HashMap<>();
  private final SpecContext context;
  private final List<WebhookSources.Found> found = new ArrayList<>();
  private final WebhookSources sources;

  public WebhookReader(SpecContext context, TypeMapper mapper) {
    this.context = context;
    this.sources = new WebhookSources(context);
    this.references = context.references();
    this.mapper = mapper;
    this.problems = context.problems();
  }

  /** Returns what the methods need, full names. */
  public List<Code> imports() {
    return imports.list();
  }

  public List<WebhookModel> read(OpenAPI document) {
    List<WebhookModel> webhooks = new ArrayList<>();
    if (document.getWebhooks() != null) {
      document.getWebhooks().forEach((name, item) -> read(name, item, webhooks));
    }
    sources.read(found);
    imports.addAll(sources.imports());
    return webhooks;
  }

  /** Returns the sources that the events come from. */
  public WebhookSources sources() {
    return sources;
  }

  private void read(String name, PathItem item, List<WebhookModel> webhooks) {
    Map<PathItem.HttpMethod, Operation> operations = item.readOperationsMap();
    operations.forEach(
        (method, operation) -> {
          String verb = method.name().toLowerCase(Locale.ROOT);
          String pointer = "/webhooks/" + SpecFile.escape(name) + "/" + verb;
          String event = operations.size() == 1 ? name : verb + " " + name;
          if (operation.getRequestBody() != null) {
            read(event, operation, pointer, webhooks);
          }
        });
  }

  private void read(
      String event, Operation operation, String pointer, List<WebhookModel> webhooks) {
    RequestBody body = references.requestBody(operation.getRequestBody(), pointer + "/requestBody");
    if (body == null || body.getContent() == null) {
      return;
    }
    body.getContent().entrySet().stream()
        .filter(each -> ContentTypes.isJson(each.getKey()))
        .findFirst()
        .ifPresent(
            each -> {
              Schema<?> whole = each.getValue().getSchema();
              String payload = WebhookSources.payload(operation, context);
              Schema<?> schema = payload.isEmpty() ? whole : part(whole, payload);
              String place =
                  pointer + "/requestBody/content/" + SpecFile.escape(each.getKey()) + "/schema";
              TypeRef type =
                  schema == null
                      ? TypeMapper.RAW
                      : mapper.map(schema, JavaNames.type(event + " event"), place);
              claim(event, pointer);
              found.add(
                  new WebhookSources.Found(
                      event, operation, type, schema == null ? new Schema<>() : schema, pointer));
              if (payload.isEmpty()) {
                webhooks.add(method(event, operation, type));
              }
            });
  }

  private @Nullable Schema<?> part(@Nullable Schema<?> whole, String payload) {
    return whole == null
        ? null
        : context.schemas().properties(context.schemas().resolve(whole)).get(payload);
  }

  private void claim(String event, String pointer) {
    String method = JavaNames.member(event);
    String other = taken.putIfAbsent(method, event);
    if (other != null) {
      problems.add(
          pointer,
          "the webhooks "
              + other
              + " and "
              + event
              + " would both become the method "
              + method
              + "(). Rename one.");
    }
  }

  private WebhookModel method(String event, Operation operation, TypeRef type) {
    String method = JavaNames.member(event);
    imports.addAll(type.imports());
    imports.addAll(type.codecImports());
    List<Doc> doc =
        Javadoc.paragraphs(
            operation.getSummary(), operation.getDescription(), operation.getExtensions());
    return new WebhookModel(
        Literal.of(event),
        Identifier.of(method),
        Javadoc.lines(94, doc.isEmpty() ? List.of(Doc.of("Reads {}.", Javadoc.code(event))) : doc),
        Boolean.TRUE.equals(operation.getDeprecated()),
        type.java(),
        type.codec());
  }
}
