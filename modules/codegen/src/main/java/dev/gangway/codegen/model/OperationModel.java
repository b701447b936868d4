package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import java.util.List;

/**
 * One operation: a method.
 *
 * @param http the annotation of Retrofit
 * @param arguments the arguments of core's annotation
 * @param headers headers that are always sent, as the value of an annotation
 */
public record OperationModel(
    Literal id,
    Identifier method,
    Code http,
    List<Code> arguments,
    Code headers,
    OperationDoc words,
    Parameters takes,
    Response gives,
    Codecs codecs,
    PagesModel pages) {

  /** What is said of the operation. */
  public record OperationDoc(List<Doc> doc, Doc see, boolean deprecated) {}

  /**
   * The parameters of the method.
   *
   * @param all the parameters in their order, those that are required first
   */
  public record Parameters(
      List<ParameterModel> all, List<ParameterModel> required, List<ShortFormModel> shortForms) {}

  /**
   * The result of the method.
   *
   * @param sensitive the annotation that hides it from logs
   */
  public record Response(
      Code type,
      boolean orNull,
      EnvelopeModel envelope,
      Code sensitive,
      List<StatusModel> statuses,
      List<ErrorModel> errors) {}

  /** The expressions for the codecs of what is sent and received. */
  public record Codecs(Code request, Code response, List<CodecModel> parameters) {}

  /** A codec, and what it is found by. */
  public record CodecModel(Literal of, Code codec) {}

  /** The fields of an envelope; nothing where there is none. */
  public record EnvelopeModel(Literal value, Literal success) {
    /** No envelope. */
    public static final EnvelopeModel NONE = new EnvelopeModel(Literal.NONE, Literal.NONE);
  }

  /**
   * A method that leaves out what is optional.
   *
   * @param without what it leaves out
   * @param shortArguments what it calls the operation's method with
   */
  public record ShortFormModel(
      Code without, List<ParameterModel> shortParameters, Code shortArguments) {}

  /** Returns the documentation. */
  public List<Doc> doc() {
    return words.doc();
  }

  /** Returns the address of the provider's documentation. */
  public Doc see() {
    return words.see();
  }

  /** Returns whether the document advises against the operation. */
  public boolean deprecated() {
    return words.deprecated();
  }

  /** Returns the parameters. */
  public List<ParameterModel> parameters() {
    return takes.all();
  }

  /** Returns the methods that leave out what is optional. */
  public List<ShortFormModel> shortForms() {
    return takes.shortForms();
  }

  /** Returns the type of a response. */
  public Code returns() {
    return gives.type();
  }

  /** Returns whether a response may have no value. */
  public boolean orNull() {
    return gives.orNull();
  }

  /** Returns what a response is wrapped in. */
  public EnvelopeModel envelope() {
    return gives.envelope();
  }

  /** Returns whether a response is wrapped. */
  public boolean hasEnvelope() {
    return !gives.envelope().value().isEmpty();
  }

  /** Returns the annotation that hides responses from logs. */
  public Code sensitive() {
    return gives.sensitive();
  }

  /** Returns what a response is by its status, where that differs. */
  public List<StatusModel> statuses() {
    return gives.statuses();
  }

  /** Returns the types that the document gives for errors. */
  public List<ErrorModel> errors() {
    return gives.errors();
  }

  /** Returns the codec of the body that is sent. */
  public Code requestCodec() {
    return codecs.request();
  }

  /** Returns the codec of a response. */
  public Code responseCodec() {
    return codecs.response();
  }

  /** Returns whether a response depends on the status. */
  public boolean byStatus() {
    return !statuses().isEmpty();
  }

  /** Returns whether a response of any status of success has a type. */
  public boolean knowsAllStatuses() {
    return statuses().stream().anyMatch(StatusModel::other);
  }

  /** Returns whether the operation's annotation takes more than one line. */
  public boolean wideAnnotation() {
    return Code.join(", ", arguments).length() > 86;
  }

  /** Returns the method's name where that of all pages would hide it. */
  public Identifier operationMethod() {
    return method;
  }

  /** Returns the id. */
  public Literal idLiteral() {
    return id;
  }

  /** Returns whether the documentation has tags. */
  public boolean hasTags() {
    return !see().isEmpty()
        || pages.exist()
        || !errors().isEmpty()
        || parameters().stream().anyMatch(each -> !each.doc().isEmpty());
  }

  /** Returns whether the method takes more than one line, with its parameters on their own. */
  public boolean wide() {
    return !narrow() && !parameters().isEmpty();
  }

  /** Returns whether a method without parameters takes more than one line. */
  public boolean wideAlone() {
    return !narrow() && parameters().isEmpty();
  }

  /** Returns whether the method takes one line. */
  public boolean narrow() {
    int width =
        parameters().stream()
            .mapToInt(
                each ->
                    each.annotation().length()
                        + each.declared().length()
                        + each.name().length()
                        + 4)
            .sum();
    int orNull = orNull() ? Code.of("@Nullable ").length() : 0;
    return Code.of("  ApiCall<{}> {}", returns(), method).length() + orNull + width <= 100;
  }
}
