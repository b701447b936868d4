package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.print.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A record, with a builder if something sends it. */
public record RecordModel(
    Identifier name,
    Code modelPackage,
    List<Doc> doc,
    List<FieldModel> fields,
    Set<Use> uses,
    List<RuleModel> rules,
    Additional additional,
    List<ExpiryModel> expiries,
    List<Identifier> interfaces,
    List<Code> imports) {
  private static final int WIDTH = 100;

  /** What a record is used for. */
  public enum Use {
    /** Requests carry it. */
    SENT,
    /** It is the response to something that a provider may not carry out twice. */
    ACTED
  }

  /** The type and codec of fields that the document does not name; nothing where they are raw. */
  public record Additional(Code type, Code codec) {
    /** Raw JSON. */
    public static final Additional RAW = new Additional(Code.NONE, Code.NONE);
  }

  /** A field whose accessor promises a value, and whether asking for it takes a second line. */
  public record Promise(FieldModel field, boolean wide) {}

  /** Returns the fields whose accessors promise a value. */
  public List<Promise> promises() {
    return fields.stream()
        .filter(FieldModel::promised)
        .map(each -> new Promise(each, ask(each).length() > WIDTH))
        .toList();
  }

  private Code ask(FieldModel field) {
    return Code.of(
        "    return RecordFields.required({}, additionalProperties, {}, \"{}.{}\");",
        field.name(),
        field.json(),
        name,
        field.name());
  }

  /** Returns the names of all fields on the wire, in lines. */
  public List<Code> jsonNames() {
    return Code.lines(87, fields.stream().map(FieldModel::json).toList());
  }

  /** Returns the calls that name the fields whose values are hidden, one for each reason. */
  public List<Code> hidden() {
    List<Code> calls = new ArrayList<>();
    for (Sensitivity reason : Sensitivity.values()) {
      List<Code> indexes =
          fields.stream()
              .filter(each -> each.redacted() && each.redaction() == reason)
              .map(each -> Code.of("{}", Literal.of(each.index())))
              .toList();
      if (!indexes.isEmpty()) {
        calls.add(
            Code.of(".hide({}, {})", Literal.of(reason.toString()), Code.join(", ", indexes)));
      }
    }
    return calls;
  }

  /** Returns what {@code toString} shows of all fields, in lines. */
  public List<Code> shown() {
    return Code.lines(90, fields.stream().map(FieldModel::shown).toList());
  }

  /** Returns the variables of all fields while they are read, in lines. */
  public List<Code> locals() {
    return Code.lines(88, fields.stream().map(FieldModel::local).toList());
  }

  /** Returns what a builder has of all fields, in lines. */
  public List<Code> built() {
    return Code.lines(
        88,
        fields.stream()
            .map(each -> each.readOnly() ? Code.of("null") : Code.of("{}", each.name()))
            .toList());
  }

  /** Returns the record with what its source imports. */
  public RecordModel withImports(List<Code> needed) {
    return new RecordModel(
        name, modelPackage, doc, fields, uses, rules, additional, expiries, interfaces, needed);
  }

  /** Returns whether requests carry it. */
  public boolean sent() {
    return uses.contains(Use.SENT);
  }

  /** Returns whether {@code toString} hides anything. */
  public boolean redacted() {
    return fields.stream().anyMatch(FieldModel::redacted);
  }

  /** Returns the type of fields that the document does not name. */
  public Code additionalType() {
    return additional.type();
  }

  /** Returns the codec of fields that the document does not name. */
  public Code additionalCodec() {
    return additional.codec();
  }

  /** Returns the interfaces that the record implements, nothing for none. */
  public Code implemented() {
    List<Code> all = new ArrayList<>();
    if (idempotent()) {
      all.add(Code.of("Idempotent<{}>", name));
    }
    interfaces.forEach(each -> all.add(Code.of("{}", each)));
    return Code.join(", ", all);
  }

  /** Returns the fields that a builder sets. */
  public List<FieldModel> settable() {
    return fields.stream().filter(each -> !each.readOnly()).toList();
  }

  /** Returns the record's name where a field's would hide it. */
  public Identifier ownerName() {
    return name;
  }

  private List<FieldModel> keys() {
    return fields.stream().filter(FieldModel::key).toList();
  }

  /** Returns the name on the wire of the field that carries the idempotency key. */
  public Literal keyLiteral() {
    return idempotent() ? keys().get(0).json() : Literal.NONE;
  }

  /** Returns the field that carries the idempotency key. */
  public Code idempotencyField() {
    return idempotent() ? Code.of("{}", keys().get(0).name()) : Code.NONE;
  }

  /** Returns whether a field carries an idempotency key. */
  public boolean idempotent() {
    return !keys().isEmpty();
  }

  /** Returns whether the key's accessor has another name than the interface's. */
  public boolean bridged() {
    return idempotent() && !idempotencyField().is("idempotencyKey");
  }

  /** Returns whether there is anything to check before the record is sent. */
  public boolean checked() {
    return sent() && !rules.isEmpty();
  }

  /** Returns whether the promised fields of the record are checked in a response. */
  public boolean asked() {
    return uses.contains(Use.ACTED) && fields.stream().anyMatch(FieldModel::promised);
  }

  /** Returns the method that begins to read one. */
  public Code begin() {
    return fields.stream().anyMatch(FieldModel::promised)
        ? Code.of("beginPromised")
        : Code.of("begin");
  }

  /** Returns whether a builder must be given any field. */
  public boolean anyNeeded() {
    return fields.stream().anyMatch(FieldModel::needed)
        || rules.stream().anyMatch(RuleModel::demands);
  }

  /** Returns whether the document limits any field. */
  public boolean limited() {
    return rules.stream().anyMatch(RuleModel::limits);
  }
}
