package dev.gangway.codegen;

import com.samskivert.mustache.Mustache;
import dev.gangway.codegen.document.DeepStack;
import dev.gangway.codegen.document.Overlay;
import dev.gangway.codegen.document.Problems.Problem;
import dev.gangway.codegen.document.ReadDocument;
import dev.gangway.codegen.document.SpecDocument;
import dev.gangway.codegen.document.SpecException;
import dev.gangway.codegen.document.SpecSyntax;
import dev.gangway.codegen.model.ApiModel;
import dev.gangway.codegen.model.ClientModel;
import dev.gangway.codegen.model.CodecGroup;
import dev.gangway.codegen.model.ErrorModel;
import dev.gangway.codegen.model.EventModel;
import dev.gangway.codegen.model.OperationModel;
import dev.gangway.codegen.model.UnionModel;
import dev.gangway.codegen.print.JavaText;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.type.UsedTypes;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.OperationsMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code gangway} of OpenAPI Generator. {@link ClientReader} makes all decisions; the
 * host walks a stand-in document, one schema per type and one operation per interface, and prints
 * each with its template.
 *
 * <p>Options: {@code basePackage} and {@code clientName}, both required; {@code strict} rejects
 * what would otherwise be changed or left out with a warning, see {@link RefusalSkipper}; {@code
 * keepUnused} also generates the types that nothing uses, see {@link UsedTypes}; {@code overlay}
 * names a file that changes the document, see {@link Overlay}.
 */
public final class GangwayCodegen extends DefaultCodegen {
  private static final Logger LOG = LoggerFactory.getLogger(GangwayCodegen.class);
  private static final String SOURCES = "src/main/java";

  private ClientReader.@Nullable Result read;

  /** What the host's parser found in the document, which says less than our own reading does. */
  private List<Problem> departures = List.of();

  private final List<Problem> warnings = new ArrayList<>();

  private GenerationNotes notes = new GenerationNotes(List.of(), List.of());

  private EarlierFiles earlier = EarlierFiles.NONE;

  /** Creates the generator, as OpenAPI Generator's service loader does. */
  public GangwayCodegen() {
    embeddedTemplateDir = "gangway";
    templateDir = "gangway";
    modelTemplateFiles.put("model.mustache", ".java");
    apiTemplateFiles.put("api.mustache", ".java");
    modelDocTemplateFiles.clear();
    apiDocTemplateFiles.clear();
    modelTestTemplateFiles.clear();
    apiTestTemplateFiles.clear();
    reservedWords = new HashSet<>();
    supportsInheritance = false;
    setHideGenerationTimestamp(true);
    addOption("basePackage", "the package of the client, for instance com.example.acme", "");
    addOption("clientName", "the name of the client's class, for instance Acme", "");
    addOption("overlay", "an OpenAPI Overlay 1.0, relative to the folder of the document", "");
    addSwitch("strict", "reject what would otherwise be changed or left out with a warning", false);
    addSwitch("keepUnused", "also generate schemas that no operation or event uses", false);
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "gangway";
  }

  @Override
  public String getHelp() {
    return "Generates a typed Gangway client: records, open enums, codecs without reflection, one interface per tag.";
  }

  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  /** A file whose text is the same keeps its time, so that nothing is compiled again. */
  @Override
  public boolean isEnableMinimalUpdate() {
    return true;
  }

  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public void processOpts() {
    super.processOpts();
    String basePackage = option("basePackage");
    option("clientName");
    setApiPackage(basePackage + ".api");
    setModelPackage(basePackage + ".model");
    supportingFiles.clear();
  }

  private String option(String name) {
    Object value = additionalProperties.get(name);
    if (value == null || value.toString().isBlank()) {
      throw new IllegalArgumentException(
          "The generator gangway needs the option " + name + ". Add it to configOptions.");
    }
    return value.toString();
  }

  /** Texts are escaped where they are read, see {@link Javadoc} and {@link JavaText}. */
  @Override
  public String escapeUnsafeCharacters(String input) {
    return input;
  }

  @Override
  public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
    return super.processCompiler(compiler).escapeHTML(false).emptyStringIsFalse(true);
  }

  @Override
  public void preprocessOpenAPI(OpenAPI document) {
    ClientReader.Result result = DeepStack.call(() -> read(whole(document)));
    read = result;
    earlier = EarlierFiles.of(Path.of(getOutputDir()), getFilesMetadataFilename(), SOURCES);
    additionalProperties.put("client", result.client());
    additionalProperties.put("header", result.client().header());
    additionalProperties.put("codecImports", result.codecImports());
    describeCodecs(result.client());
    if (!result.webhooks().isEmpty() || !result.webhookSources().sources().isEmpty()) {
      additionalProperties.put("webhookEvents", result.webhooks());
      additionalProperties.put("webhookImports", result.webhookImports());
      additionalProperties.put("webhookSources", result.webhookSources().sources());
    }
    EventModel event = result.webhookSources().event();
    if (event != null) {
      additionalProperties.put("event", event);
    }
    supportingFiles.addAll(
        new EntryFiles(option("basePackage"), option("clientName"))
            .of(result, models(result.client()).findAny().isPresent()));
    replaceByStandIn(document, result.client());
  }

  private void describeCodecs(ClientModel client) {
    List<OperationModel> operations = operations(client);
    additionalProperties.put("codecGroups", CodecGroup.of(operations));
    additionalProperties.put(
        "parameterCodecs",
        operations.stream().flatMap(each -> each.codecs().parameters().stream()).toList());
    additionalProperties.put(
        "hasParameterCodecs",
        operations.stream().anyMatch(each -> !each.codecs().parameters().isEmpty()));
    List<ErrorModel> errors =
        ErrorModel.distinct(operations.stream().flatMap(each -> each.errors().stream()).toList());
    additionalProperties.put("errorTypes", errors);
    additionalProperties.put("hasErrorTypes", !errors.isEmpty());
    additionalProperties.put("apisByStatus", apisByStatus(client));
    additionalProperties.put("hasApisByStatus", !apisByStatus(client).isEmpty());
  }

  /** Returns the document with the parts from other files. */
  private ClientReader.Result read(OpenAPI whole) {
    Supplier<ClientReader.Result> reading =
        () ->
            new ClientReader(
                    whole,
                    option("clientName"),
                    option("basePackage"),
                    isOn("strict"),
                    isOn("keepUnused"))
                .read();
    ClientReader.Result result =
        isOn("strict") ? reading.get() : new RefusalSkipper(whole).whatCanBeRead(reading);
    if (isOn("strict") && !departures.isEmpty()) {
      throw new SpecException(departures);
    }
    warnings.addAll(result.warnings());
    List<Problem> all = Stream.concat(departures.stream(), warnings.stream()).toList();
    notes = new GenerationNotes(all, result.redacted());
    notes.log(LOG, Path.of(getOutputDir()));
    return result;
  }

  /** Returns what was mended or left out. */
  List<Problem> warnings() {
    return List.copyOf(warnings);
  }

  private boolean isOn(String option) {
    return Boolean.parseBoolean(String.valueOf(additionalProperties.get(option)));
  }

  private OpenAPI whole(OpenAPI document) {
    Path file = SpecSyntax.local(getInputSpec());
    String overlay = String.valueOf(additionalProperties.getOrDefault("overlay", "")).strip();
    if (file == null && !overlay.isEmpty()) {
      throw new SpecException(
          getInputSpec(), "an overlay applies only to a document in a file. Download this one.");
    }
    if (file == null) {
      LOG.warn(
          "{} is not a file, so OpenAPI Generator reads it as YAML 1.1 and resolves its references. Download it to have it read as YAML 1.2.",
          getInputSpec());
      return document;
    }
    // Where another parser was asked first, its reading is not relied on.
    SpecDocument read =
        document instanceof ReadDocument own && overlay.isEmpty()
            ? own.read()
            : SpecDocument.read(file, overlay);
    if (!read.faults().isEmpty() && isOn("strict")) {
      throw new SpecException(read.faults());
    }
    warnings.addAll(read.faults());
    SpecDocument whole = isOn("strict") ? read : read.withSeparateUses();
    departures = whole.departures();
    return whole.openApi();
  }

  private static List<OperationModel> operations(ClientModel client) {
    return client.apis().values().stream().flatMap(api -> api.operations().stream()).toList();
  }

  private static List<ApiModel> apisByStatus(ClientModel client) {
    return client.apis().values().stream()
        .filter(api -> api.operations().stream().anyMatch(OperationModel::byStatus))
        .toList();
  }

  private static Stream<String> models(ClientModel client) {
    return Stream.of(client.records(), client.unions(), client.enums())
        .flatMap(models -> models.keySet().stream());
  }

  private static void replaceByStandIn(OpenAPI document, ClientModel client) {
    Components components = new Components();
    models(client)
        .forEach(
            name ->
                components.addSchemas(
                    name, new ObjectSchema().addProperty("x", new StringSchema())));
    Paths paths = new Paths();
    client
        .apis()
        .keySet()
        .forEach(
            api ->
                paths.addPathItem(
                    "/" + api,
                    new PathItem().get(new Operation().operationId(api).addTagsItem(api))));
    document.setComponents(components);
    document.setPaths(paths);
    document.setWebhooks(null);
    document.setTags(null);
    document.setSecurity(null);
    document.setServers(List.of(new Server().url("/")));
  }

  private ClientModel client() {
    return Objects.requireNonNull(read, "preprocessOpenAPI comes first").client();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public CodegenModel fromModel(String name, Schema schema) {
    CodegenModel model = new CodegenModel();
    model.name = name;
    model.classname = name;
    model.classVarName = name;
    model.vendorExtensions.put("record", client().records().get(name));
    UnionModel union = client().unions().get(name);
    model.vendorExtensions.put(union != null && union.choice() ? "choice" : "union", union);
    model.vendorExtensions.put("enum", client().enums().get(name));
    return model;
  }

  @Override
  public CodegenOperation fromOperation(
      String path, String httpMethod, Operation operation, List<Server> servers) {
    CodegenOperation standIn = new CodegenOperation();
    standIn.operationId = operation.getOperationId();
    standIn.path = path;
    standIn.httpMethod = httpMethod;
    return standIn;
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(
      OperationsMap operations, List<ModelMap> models) {
    operations.put("api", client().apis().get(operations.getOperations().getClassname()));
    return operations;
  }

  @Override
  public String sanitizeTag(String tag) {
    return tag;
  }

  @Override
  public String toApiName(String name) {
    return name;
  }

  @Override
  public String toApiFilename(String name) {
    return name;
  }

  @Override
  public String toModelName(String name) {
    return name;
  }

  @Override
  public String toModelFilename(String name) {
    return name;
  }

  @Override
  public String apiFileFolder() {
    return getOutputDir() + "/" + SOURCES + "/" + apiPackage().replace('.', '/');
  }

  @Override
  public String modelFileFolder() {
    return getOutputDir() + "/" + SOURCES + "/" + modelPackage().replace('.', '/');
  }

  /** Deletes what an earlier run generated and this one did not, and writes the notes. */
  @Override
  public void postProcess() {
    notes.write(Path.of(getOutputDir()));
    Set<Path> current = current();
    earlier.deleteBut(current);
  }

  private Set<Path> current() {
    Set<Path> current = new HashSet<>();
    client().apis().keySet().forEach(name -> current.add(source(apiFileFolder(), name)));
    models(client()).forEach(name -> current.add(source(modelFileFolder(), name)));
    supportingFiles.forEach(
        file ->
            current.add(
                Path.of(getOutputDir(), file.getFolder(), file.getDestinationFilename())
                    .normalize()));
    return current;
  }

  private static Path source(String folder, String name) {
    return Path.of(folder, name + ".java").normalize();
  }
}
