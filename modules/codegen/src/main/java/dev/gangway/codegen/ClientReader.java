package dev.gangway.codegen;

import dev.gangway.codegen.diff.DescribedClient;
import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.document.Problems.Problem;
import dev.gangway.codegen.entry.Collisions;
import dev.gangway.codegen.entry.CredentialReader;
import dev.gangway.codegen.entry.EntryImports;
import dev.gangway.codegen.entry.OnlyOwnServers;
import dev.gangway.codegen.entry.OwnServers;
import dev.gangway.codegen.entry.SealedReader;
import dev.gangway.codegen.entry.ServerReader;
import dev.gangway.codegen.model.ApiModel;
import dev.gangway.codegen.model.ClientModel;
import dev.gangway.codegen.model.CredentialModel;
import dev.gangway.codegen.model.OperationModel;
import dev.gangway.codegen.model.RecordModel;
import dev.gangway.codegen.model.SealedModel;
import dev.gangway.codegen.model.ServerModel;
import dev.gangway.codegen.model.WebhookModel;
import dev.gangway.codegen.operation.Envelopes;
import dev.gangway.codegen.operation.MethodNames;
import dev.gangway.codegen.operation.OperationNames;
import dev.gangway.codegen.operation.OperationReader;
import dev.gangway.codegen.operation.SpecOperation;
import dev.gangway.codegen.operation.WebhookReader;
import dev.gangway.codegen.operation.WebhookSources;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.AnnotatedEnums;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.ModelTypes;
import dev.gangway.codegen.type.TypeRef;
import dev.gangway.codegen.type.UsedTypes;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a whole document into the model of its client, or reports every problem that prevents one.
 */
final class ClientReader {
  private final SpecContext context;
  private final OpenAPI document;
  private final String name;
  private final boolean keepUnused;
  private final Problems problems;
  private final Schemas schemas;
  private final ModelTypes types;
  private final OperationReader operations;
  private final Envelopes envelopes;
  private final Map<String, List<OperationReader.Read>> byTag = new TreeMap<>();
  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, SpecOperation> byId = new HashMap<>();
  private final Set<Code> roots = new HashSet<>();

  ClientReader(
      OpenAPI document, String name, String basePackage, boolean strict, boolean keepUnused) {
    AnnotatedEnums.rewrite(document);
    this.context =
        SpecContext.of(document, Identifier.of(name), Code.qualified(basePackage), strict);
    this.document = document;
    this.keepUnused = keepUnused;
    this.name = name;
    this.problems = context.problems();
    this.schemas = context.schemas();
    this.types = new ModelTypes(context);
    this.envelopes = new Envelopes(schemas);
    this.operations = new OperationReader(context, types, envelopes);
  }

  /** What templates print, and what only the files of codecs and of webhooks import. */
  record Result(
      ClientModel client,
      List<Code> codecImports,
      List<WebhookModel> webhooks,
      List<Code> webhookImports,
      WebhookSources webhookSources,
      List<Problem> warnings,
      List<String> redacted,
      DescribedClient described) {

    Result withWarnings(List<Problem> all) {
      return new Result(
          client,
          codecImports,
          webhooks,
          webhookImports,
          webhookSources,
          List.copyOf(all),
          redacted,
          described);
    }
  }

  Result read() {
    OnlyOwnServers.makeTheDocuments(document);
    // A declared tag names its interface before a path does.
    SpecOperation.all(document).stream().filter(each -> !each.tag().isEmpty()).forEach(this::tagOf);
    declareComponents();
    ServerReader serverReader = new ServerReader(context);
    List<ServerModel> servers = serverReader.read(document);
    OwnServers ownServers = new OwnServers(context, serverReader);
    Imports codecImports = new Imports();
    for (SpecOperation operation : operations()) {
      if (isFirst(operation)) {
        OperationReader.Read read = operations.read(operation, ownServers.read(operation));
        codecImports.addAll(read.codecImports().all());
        roots.addAll(read.imports().all());
        byTag.computeIfAbsent(tagOf(operation), any -> new ArrayList<>()).add(read);
      }
    }
    WebhookReader webhookReader = new WebhookReader(context, types.mapper());
    List<WebhookModel> webhooks = webhookReader.read(document);
    types.applyTags();
    roots.addAll(codecImports.all());
    roots.addAll(webhookReader.imports());
    UsedTypes used = used();
    types.use(used::contains);
    ClientModel client = client(used, serverReader, servers, ownServers);
    problems.throwIfAny();
    client.apis().values().stream()
        .filter(api -> api.operations().stream().anyMatch(OperationModel::byStatus))
        .forEach(api -> codecImports.add(Code.of("{}.api.{}", context.basePackage(), api.name())));
    return new Result(
        client,
        codecImports.list(),
        webhooks,
        webhookReader.imports(),
        webhookReader.sources(),
        used.among(problems.warnings(), types.pointers()),
        problems.redacted(),
        described(client, webhooks, webhookReader.sources()));
  }

  private DescribedClient described(
      ClientModel client, List<WebhookModel> webhooks, WebhookSources sources) {
    return new DescribedClient(
        client,
        webhooks,
        sources.sources(),
        sources.event(),
        types.pointers(),
        operationPointers());
  }

  private Map<String, String> operationPointers() {
    Map<String, String> pointers = new HashMap<>();
    byId.forEach((id, operation) -> pointers.put(id, operation.pointer()));
    return pointers;
  }

  private UsedTypes used() {
    if (keepUnused) {
      types.pointers().keySet().forEach(each -> roots.add(types.qualified(each)));
    }
    return UsedTypes.of(roots, context.modelPackage(), types::imports);
  }

  private boolean isFirst(SpecOperation operation) {
    SpecOperation earlier = byId.putIfAbsent(operation.id(), operation);
    if (earlier != null) {
      problems.add(
          operation.pointer()
              + (operation.operation().getOperationId() == null ? "" : "/operationId"),
          "the operationId "
              + operation.id()
              + " belongs to #"
              + earlier.pointer()
              + " already. Give each operation its own.");
    }
    return earlier == null;
  }

  private ClientModel client(
      UsedTypes used, ServerReader serverReader, List<ServerModel> servers, OwnServers ownServers) {
    Map<String, ApiModel> apis = apis();
    List<CredentialModel> credentials = new CredentialReader(context, apis, types).read();
    Map<ServerModel, String> allServers = serverReader.pointers();
    SealedModel sealed = new SealedReader(document.getExtensions(), problems).read();
    Collisions.check(context.client(), apis, credentials, allServers, types.pointers(), problems);
    return new ClientModel(
        context.client(),
        Javadoc.text(title()),
        header(),
        context.basePackage(),
        doc(),
        apis,
        used.among(records()),
        used.among(types.unions(operations.acted()::contains)),
        used.among(types.enums()),
        servers,
        ownServers.servers(),
        ownServers.expression(),
        credentials,
        Extensions.texts(document.getExtensions(), "x-error", "message").stream()
            .map(Literal::of)
            .toList(),
        Literal.of(Extensions.text(document.getExtensions(), "x-error", "fields")),
        sealed,
        EntryImports.of(
            context.basePackage(),
            apis.values(),
            credentials,
            List.copyOf(allServers.keySet()),
            !ownServers.expression().isEmpty(),
            sealed));
  }

  private List<Doc> doc() {
    return Javadoc.lines(
        96,
        Javadoc.paragraphs(
            title().endsWith(".") ? title() : title() + ".",
            document.getInfo() == null ? null : document.getInfo().getDescription(),
            document.getInfo() == null ? null : document.getInfo().getExtensions()));
  }

  private List<SpecOperation> operations() {
    List<SpecOperation> all = SpecOperation.all(document);
    List<SpecOperation> named = MethodNames.shortened(all, this::tagOf);
    return problems.strict() ? named : new OperationNames(problems).distinct(named, this::tagOf);
  }

  /**
   * Returns the tag, else the subject of the path, else the client's name. Tags with the same name
   * in Java, or the same file name ignoring case, are merged.
   */
  private String tagOf(SpecOperation operation) {
    String declared = operation.tag();
    String subject = declared.isEmpty() ? operation.subject() : declared;
    String tag = subject.isEmpty() ? name : subject;
    return tags.computeIfAbsent(JavaNames.type(tag).toLowerCase(Locale.ROOT), any -> tag);
  }

  private String title() {
    String title = document.getInfo() == null ? null : document.getInfo().getTitle();
    return title == null || title.isBlank() ? name : title.strip();
  }

  /** Returns the first line of each file. */
  private Code header() {
    String version = document.getInfo() == null ? null : document.getInfo().getVersion();
    String source = title() + (version == null || version.isBlank() ? "" : " " + version);
    return Code.of("// Generated by Gangway from {}; do not edit.", Code.comment(source, 56));
  }

  private void declareComponents() {
    if (!problems.strict()) {
      Set<String> own = new HashSet<>(Set.of(name + "Codecs", name + "Event", name + "Webhooks"));
      SpecOperation.all(document).forEach(each -> own.add(JavaNames.type(tagOf(each)) + "Api"));
      types.reserve(schemas.names().stream().filter(this::isType).toList(), own);
    }
    for (String component : schemas.names()) {
      Schema<?> schema = schemas.component(component);
      if (isType(component) || UsedTypes.isKept(schema)) {
        TypeRef type =
            types
                .mapper()
                .map(schema, JavaNames.type(component), "/components/schemas/" + component);
        if (UsedTypes.isKept(schema)) {
          roots.addAll(type.imports());
        }
      }
    }
  }

  private boolean isType(String component) {
    Schema<?> schema = schemas.component(component);
    return types.mapper().isNamed(schema) && !envelopes.isEnvelope(schema);
  }

  private Map<String, RecordModel> records() {
    UsedTypes sent = UsedTypes.of(operations.sent(), context.modelPackage(), types::imports);
    Map<String, String> keys = new HashMap<>(operations.idempotencyFields());
    operations
        .idempotencyFields()
        .forEach((type, key) -> types.variants(type).forEach(each -> keys.put(each, key)));
    Set<String> acted = new HashSet<>(operations.acted());
    operations.acted().forEach(type -> acted.addAll(types.variants(type)));
    return types.records(sent::contains, acted::contains, keys);
  }

  private Map<String, ApiModel> apis() {
    Map<String, ApiModel> apis = new TreeMap<>();
    byTag.forEach(
        (tag, reads) -> {
          String type = JavaNames.type(tag) + "Api";
          Imports imports = new Imports();
          Map<String, String> methods = new HashMap<>();
          List<OperationModel> models = new ArrayList<>();
          for (OperationReader.Read read : reads) {
            imports.addAll(read.imports().all());
            models.add(read.operation());
            refuseOverload(methods, read);
          }
          apis.put(
              type,
              new ApiModel(
                  Identifier.of(type),
                  Identifier.of(accessor(tag)),
                  tagDoc(tag),
                  models,
                  imports.list()));
        });
    return apis;
  }

  private String accessor(String tag) {
    String accessor = JavaNames.member(tag);
    if (problems.strict() || !Collisions.OWN.contains(accessor)) {
      return accessor;
    }
    problems.warn(
        "/tags",
        "the client has a method "
            + accessor
            + "() already. The accessor of the tag is called "
            + accessor
            + "Api.");
    return accessor + "Api";
  }

  private void refuseOverload(Map<String, String> methods, OperationReader.Read read) {
    String pointer = read.source().pointer();
    String id = read.source().id();
    claim(methods, read.operation().method().toString(), id, "x-method", pointer);
    if (read.operation().pages().exist()) {
      claim(
          methods,
          read.operation().pages().method().toString(),
          "all pages of " + id,
          "the method of x-pages",
          pointer);
    }
  }

  private void claim(
      Map<String, String> methods, String method, String use, String remedy, String pointer) {
    String other = methods.putIfAbsent(method, use);
    if (other != null) {
      problems.add(
          pointer,
          "the operations "
              + other
              + " and "
              + use
              + " would both become the method "
              + method
              + "(). Name one with "
              + remedy
              + ".");
    }
  }

  private List<Doc> tagDoc(String tag) {
    List<Doc> doc = new ArrayList<>();
    if (document.getTags() != null) {
      document.getTags().stream()
          .filter(each -> each.getName().equals(tag))
          .forEach(
              each ->
                  doc.addAll(
                      Javadoc.paragraphs(null, each.getDescription(), each.getExtensions())));
    }
    return Javadoc.lines(96, doc.isEmpty() ? List.of(plainDoc(tag)) : doc);
  }

  private Doc plainDoc(String tag) {
    boolean isTag = SpecOperation.all(document).stream().anyMatch(each -> each.tag().equals(tag));
    return isTag || tag.equals(name)
        ? Doc.of("{}.", Javadoc.text(tag))
        : Doc.of("Operations on {}.", Javadoc.code(tag));
  }
}
