package dev.gangway.codegen.diff;

import dev.gangway.codegen.diff.Element.Kind;
import dev.gangway.codegen.model.ApiModel;
import dev.gangway.codegen.model.ClientModel;
import dev.gangway.codegen.model.CredentialModel;
import dev.gangway.codegen.model.EnumModel;
import dev.gangway.codegen.model.EventModel;
import dev.gangway.codegen.model.FieldModel;
import dev.gangway.codegen.model.OperationModel;
import dev.gangway.codegen.model.ParameterModel;
import dev.gangway.codegen.model.RecordModel;
import dev.gangway.codegen.model.RuleModel;
import dev.gangway.codegen.model.ServerModel;
import dev.gangway.codegen.model.ServerVariableModel;
import dev.gangway.codegen.model.UnionModel;
import dev.gangway.codegen.model.WebhookModel;
import dev.gangway.codegen.model.WebhookSourceModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a client as its named parts. */
final class ElementReader {
  private static final String WEBHOOKS = "/webhooks";

  private final DescribedClient described;
  private final ClientModel client;
  private final Reach reach;
  private final Map<String, Element> all = new LinkedHashMap<>();

  private ElementReader(DescribedClient described) {
    this.described = described;
    this.client = described.client();
    this.reach = new Reach(described);
  }

  static Map<String, Element> read(DescribedClient described) {
    ElementReader reader = new ElementReader(described);
    reader.readEntry();
    reader.client.apis().values().forEach(reader::readApi);
    reader.client.records().values().forEach(reader::readRecord);
    reader.client.enums().values().forEach(reader::readEnum);
    reader.client.unions().values().forEach(reader::readUnion);
    return reader.all;
  }

  private void readEntry() {
    Set<String> parts =
        Set.of("apis", "records", "unions", "enums", "servers", "ownServers", "credentials");
    String name = client.name().toString();
    Map<String, String> aspects = Aspects.of(client, parts);
    if (client.sealed().requests().is("ALWAYS")) {
      aspects.put("sealed.demanded", "yes");
    }
    add(Kind.CLIENT, "client", "", "", name, Direction.BOTH, false, aspects);
    for (ServerModel each : client.allServers()) {
      addEntry(
          Kind.SERVER,
          "server " + each.constant(),
          "/servers",
          name + "." + (each.varies() ? each.factory() : each.constant()),
          Direction.REQUEST,
          serverAspects(each));
    }
    for (CredentialModel each : client.credentials()) {
      addEntry(
          Kind.CREDENTIAL,
          "credential " + each.scheme(),
          "/components/securitySchemes/" + each.scheme(),
          name + ".Builder." + each.method(),
          Direction.REQUEST,
          Aspects.of(each, Set.of()));
    }
    readWebhooks();
  }

  private void readWebhooks() {
    for (WebhookModel each : described.webhooks()) {
      addEntry(
          Kind.WEBHOOK,
          "webhook " + each.event(),
          WEBHOOKS,
          each.method() + "(" + each.type() + ")",
          Direction.RESPONSE,
          Aspects.of(each, Set.of()));
    }
    for (WebhookSourceModel each : described.sources()) {
      addEntry(
          Kind.SOURCE,
          "source " + each.method(),
          WEBHOOKS,
          each.method() + "(): WebhookSource<" + each.type() + ">",
          Direction.RESPONSE,
          Aspects.of(each, Set.of()));
    }
    EventModel event = described.event();
    if (event != null) {
      String key = "event " + event.name();
      String name = event.name().toString();
      addEntry(
          Kind.UNION, key, WEBHOOKS, name, Direction.RESPONSE, Aspects.of(event, Set.of("cases")));
      for (EventModel.Case each : event.cases()) {
        add(
            Kind.VARIANT,
            key + " " + each.className(),
            key,
            WEBHOOKS,
            name + "." + each.className(),
            Direction.RESPONSE,
            true,
            Aspects.of(each, Set.of()));
      }
    }
  }

  private static Map<String, String> serverAspects(ServerModel server) {
    Map<String, String> aspects = Aspects.of(server, Set.of("variables"));
    for (ServerVariableModel each : server.variables()) {
      if (!each.values().isEmpty()) {
        aspects.put(Limits.PREFIX + "values " + each.variable(), each.values().toString());
      }
    }
    if (server.varies()) {
      aspects.put(
          "arguments",
          server.variables().stream()
              .map(each -> each.argument().toString())
              .collect(Collectors.joining(", ")));
    }
    return aspects;
  }

  private void addEntry(
      Kind kind,
      String key,
      String pointer,
      String signature,
      Direction direction,
      Map<String, String> aspects) {
    add(kind, key, "", pointer, signature, direction, false, aspects);
  }

  private void readApi(ApiModel api) {
    String key = "api " + api.name();
    Set<String> parts = Set.of("operations");
    add(
        Kind.API,
        key,
        "",
        "/tags",
        api.name().toString(),
        Direction.BOTH,
        false,
        Aspects.of(api, parts));
    api.operations().forEach(each -> readOperation(api, key, each));
  }

  private void readOperation(ApiModel api, String parent, OperationModel operation) {
    String key = "operation " + operation.id();
    String pointer = described.operation(unquoted(operation.id()));
    String signature = api.accessor() + "()." + operation.method();
    Map<String, String> aspects = OperationAspects.of(operation);
    aspects.put("api", api.name().toString());
    add(
        Kind.OPERATION,
        key,
        parent,
        pointer,
        signature + "(" + declared(operation.parameters()) + ")",
        Direction.BOTH,
        false,
        aspects);
    int inPath = 0;
    for (ParameterModel each : operation.parameters()) {
      String wire = OperationAspects.wireName(each);
      String place = wire.equals("path") ? " " + inPath++ : "";
      String known = key + " " + wire + place;
      add(
          Kind.PARAMETER,
          all.containsKey(known) ? known + " " + each.name() : known,
          key,
          pointer,
          signature + ": " + each.declared() + " " + each.name(),
          Direction.REQUEST,
          !each.nullable(),
          OperationAspects.of(each));
    }
  }

  private void readRecord(RecordModel model) {
    String name = model.name().toString();
    Direction direction = reach.of(name);
    addType(
        Kind.RECORD,
        name,
        withOrder(
            recordAspects(model),
            model.fields().stream().map(each -> each.json().toString()).toList()));
    model
        .fields()
        .forEach(
            each ->
                add(
                    Kind.FIELD,
                    "type " + name + " " + each.json(),
                    "type " + name,
                    described.type(name) + "/properties/" + escaped(unquoted(each.json())),
                    name
                        + "."
                        + each.name()
                        + "(): "
                        + (each.promised() ? "" : "@Nullable ")
                        + each.type(),
                    direction,
                    each.needed(),
                    fieldAspects(each)));
  }

  /** The rules of single fields belong to the fields. */
  private static Map<String, String> recordAspects(RecordModel model) {
    Map<String, String> aspects = Aspects.of(model, Set.of("fields", "rules"));
    for (RuleModel each : model.rules()) {
      if (model.fields().stream().noneMatch(field -> field.rules().contains(each))) {
        aspects.put("rules[" + each + "]", "yes");
      }
    }
    return aspects;
  }

  private void addType(Kind kind, String name, Map<String, String> aspects) {
    add(kind, "type " + name, "", described.type(name), name, reach.of(name), false, aspects);
  }

  private static Map<String, String> fieldAspects(FieldModel field) {
    Map<String, String> aspects = Aspects.of(field, Set.of("rules"));
    aspects.putAll(Limits.of(field.rules()));
    return aspects;
  }

  private void readEnum(EnumModel model) {
    String name = model.name().toString();
    String key = "type " + name;
    addType(
        Kind.ENUM,
        name,
        withOrder(
            Aspects.of(model, Set.of("constants")),
            model.constants().stream().map(each -> each.literal().toString()).toList()));
    model
        .constants()
        .forEach(
            each ->
                add(
                    Kind.VALUE,
                    key + " " + each.literal(),
                    key,
                    described.type(name) + "/enum",
                    name + "." + each.constant(),
                    reach.of(name),
                    false,
                    Aspects.of(each, Set.of())));
  }

  private void readUnion(UnionModel model) {
    String name = model.name().toString();
    String key = "type " + name;
    addType(
        Kind.UNION,
        name,
        withOrder(
            Aspects.of(model, Set.of("variants")),
            model.variants().stream().map(each -> each.className().toString()).toList()));
    model
        .variants()
        .forEach(
            each ->
                add(
                    Kind.VARIANT,
                    key + " " + each.className(),
                    key,
                    described.type(name),
                    name + "." + each.className(),
                    reach.of(name),
                    !model.choice(),
                    Aspects.of(each, Set.of())));
  }

  private void add(
      Kind kind,
      String key,
      String parent,
      String pointer,
      String signature,
      Direction direction,
      boolean strict,
      Map<String, String> aspects) {
    all.put(key, new Element(kind, key, parent, pointer, signature, direction, strict, aspects));
  }

  private static Map<String, String> withOrder(Map<String, String> aspects, List<String> names) {
    aspects.put("parts.order", String.join(", ", names));
    return aspects;
  }

  private static String declared(List<ParameterModel> parameters) {
    return parameters.stream()
        .map(each -> each.declared() + " " + each.name())
        .collect(Collectors.joining(", "));
  }

  private static String unquoted(Object literal) {
    String text = literal.toString();
    return text.length() > 1 && text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
