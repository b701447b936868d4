package dev.gangway.core.internal.response;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.body.Download;
import dev.gangway.core.error.ErrorResponse;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.FailureEnvelopeException;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.internal.call.CallReport;
import dev.gangway.core.internal.call.ClientSettings;
import dev.gangway.core.internal.call.OperationCall;
import dev.gangway.core.internal.call.ResponseSnapshot;
import dev.gangway.core.internal.seal.Sealing;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.RecordFields;
import dev.gangway.core.spec.ErrorShape;
import dev.gangway.core.spec.OperationCodecs;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads one response: a value, or the exception that says why there is none. */
public final class ResponseReader {
  private static final long MAX_ERROR_BYTES = 1L << 20;
  private static final int MAX_TEXT = 8_192;
  private static final String EXPECTED = "Expected ";
  private static final String BLANKS = " \t\r\n";

  private final OperationCall operation;
  private final OperationCodecs codecs;
  private final ErrorShape errors;
  private final Clock clock;
  private final CallReport report;
  private final Response response;
  private final long maxBytes;
  private final long maxValues;
  private final BooleanSupplier over;
  private final Runnable cancel;
  private final Sealing sealing;
  private @Nullable String sealed;

  /**
   * Creates the reader of a response.
   *
   * @param over returns whether the call has ended, so that nothing more need be decoded
   * @param cancel ends the call, so that the rest of a response that is too large is not awaited
   */
  public ResponseReader(
      OperationCall operation,
      ClientSettings settings,
      CallReport report,
      Response response,
      BooleanSupplier over,
      Runnable cancel) {
    this.operation = operation;
    this.codecs = settings.codecs();
    this.errors = settings.errors();
    this.clock = settings.clock();
    this.report = report;
    this.response = response;
    this.maxBytes = settings.maxResponseBytes();
    this.maxValues = settings.maxResponseValues();
    this.over = over;
    this.cancel = cancel;
    this.sealing = settings.sealing();
  }

  /** Returns the failure of which only status and headers came. */
  public static ErrorResponseException refusal(
      ClientSettings settings, CallReport report, ResponseSnapshot received) {
    return ErrorResponseException.of(
        report.failed(),
        ErrorResponse.of(received.status())
            .withHeaders(received.headers())
            .withRetryAfter(RetryAfter.read(received.headers(), settings.clock()))
            .withContent(ErrorContent.none(settings.name(), settings.codecs())));
  }

  public <T extends @Nullable Object> ApiResponse<T> read(Function<Response, Download> downloads)
      throws IOException {
    if (response.isSuccessful() && operation.content() == OperationCall.Content.STREAM) {
      return success(downloads.apply(response), Map.of());
    }
    Buffer body = new Buffer();
    Buffer text = body;
    try {
      text = opened(readBody(response.body(), body));
      if (!response.isSuccessful()) {
        throw ErrorResponseException.of(report.failed(), error(text));
      }
      return read(text);
    } finally {
      // Its segments are reused by the next response.
      body.clear();
      if (sealed != null) {
        Sealing.wipe(text);
      }
    }
  }

  /** Returns what a sealed body holds. The status of an error is worth more than its body. */
  private Buffer opened(Buffer body) throws IOException {
    if (operation.content() == OperationCall.Content.TEXT) {
      return body;
    }
    try {
      Buffer opened = sealing.open(body, response.headers());
      if (opened == null) {
        return body;
      }
      sealed = text(body);
      return opened;
    } catch (Sealing.Unopened e) {
      if (!response.isSuccessful()) {
        return body;
      }
      throw unopened(body, e);
    }
  }

  private UnreadableResponseException unopened(Buffer body, Sealing.Unopened e) throws IOException {
    return UnreadableResponseException.of(
        report.failed(ResponseSnapshot.of(response, text(body))),
        String.valueOf(e.getMessage()),
        Objects.requireNonNull(e.getCause()));
  }

  private <T extends @Nullable Object> ApiResponse<T> read(Buffer body) throws IOException {
    boolean blank =
        operation.content() == OperationCall.Content.TEXT ? body.exhausted() : isBlank(body);
    if (blank && operation.emptyResponse()) {
      return success(null, Map.of());
    }
    return switch (operation.content()) {
      case TEXT, STREAM -> success(body.readUtf8(), Map.of());
      case BY_STATUS -> readByStatus(body);
      case JSON ->
          operation.codec() == null && (operation.envelope() == null || blank)
              ? success(null, Map.of())
              : readJson(operation.codec(), body);
    };
  }

  /** Blanks are not JSON, but they count as an empty body. */
  private static boolean isBlank(Buffer body) throws IOException {
    try (BufferedSource copy = NonConsumingSource.of(body)) {
      while (!copy.exhausted()) {
        if (BLANKS.indexOf(copy.readByte()) < 0) {
          return false;
        }
      }
      return true;
    }
  }

  private <T extends @Nullable Object> ApiResponse<T> readByStatus(Buffer body) throws IOException {
    JsonAdapter<?> codec = codecs.response(operation.id(), response.code());
    if (codec == null) {
      throw unreadable(body, new JsonDataException("The status is not documented."));
    }
    if (codec instanceof CaseCodec<?, ?> status) {
      return status.emptyResponse()
          ? success(status.nothing(), Map.of())
          : readJson(report.idempotent() ? status : status.requiringPromised(), body);
    }
    return readJson(codec, body);
  }

  private <T extends @Nullable Object> ApiResponse<T> readJson(
      @Nullable JsonAdapter<?> codec, Buffer body) throws IOException {
    try (JsonInput in = JsonInput.of(body, maxValues, over)) {
      ApiResponse<T> result = readJson(codec, in);
      in.finish();
      return result;
    } catch (EnvelopeFailure e) {
      throw FailureEnvelopeException.of(report.failed(), error(body));
    } catch (MissingFieldException e) {
      throw unreadable(body, new JsonDataException(promise(e), e));
    } catch (InterruptedIOException ended) {
      throw ended;
    } catch (IOException | JsonDataException e) {
      throw unreadable(body, e);
    }
  }

  private static String promise(MissingFieldException missing) {
    String expected = missing.expected();
    return "Expected "
        + missing.field()
        + (expected == null
            ? " but found none."
            : " to be " + expected + " but found something else.");
  }

  private UnreadableResponseException unreadable(Buffer body, Exception cause) throws IOException {
    Sealing.Unopened unopened = sealing.unopened(body);
    if (unopened != null) {
      return unopened(body, unopened);
    }
    return UnreadableResponseException.of(
        report.failed(ResponseSnapshot.of(response, text(body))),
        "the provider responded with "
            + response.code()
            + " and "
            + describe(body)
            + " that do not match its documentation: "
            + reason(cause),
        cause);
  }

  private <T extends @Nullable Object> ApiResponse<T> readJson(
      @Nullable JsonAdapter<?> codec, JsonInput in) throws IOException {
    EnvelopeFields envelope = operation.envelope();
    if (envelope == null) {
      return success(checked(codec, in.read(Objects.requireNonNull(codec))), Map.of());
    }
    EnvelopeReader content = new EnvelopeReader(envelope, codec);
    Map<String, RawJson> beside = content.read(in);
    return success(checked(codec, content.value()), beside);
  }

  private @Nullable Object checked(@Nullable JsonAdapter<?> codec, @Nullable Object value) {
    if (value == null && codec != null && !operation.nullableResponse()) {
      throw new JsonDataException("Expected a value but found null.");
    }
    if (value != null && codec != null && !report.idempotent()) {
      RecordFields.requirePromised(codec, value);
    }
    return value;
  }

  @SuppressWarnings({
    "unchecked",
    "NullAway"
  }) // The generator pairs the method's type with the operation's codec.
  private <T extends @Nullable Object> ApiResponse<T> success(
      @Nullable Object value, Map<String, RawJson> beside) {
    return new ApiResponse<>(
        response.code(), response.headers(), (T) value, beside, report.attempts());
  }

  private ErrorResponse error(Buffer body) throws IOException {
    ErrorBody says = ErrorBody.read(NonConsumingSource.of(body), errors);
    return ErrorResponse.of(response.code())
        .withHeaders(response.headers())
        .withBodyText(text(body))
        .withMessage(says.message())
        .withFieldErrors(says.fields())
        .withRetryAfter(RetryAfter.read(response.headers(), clock))
        .withContent(ErrorContent.of(report.client(), codecs, body));
  }

  /** Only what no provider can fill with data: parameters of a type may name a person's file. */
  private String describe(Buffer body) {
    MediaType type = response.body().contentType();
    return body.size()
        + " bytes of "
        + (type == null ? "no declared type" : type.type() + "/" + type.subtype());
  }

  /** Moshi's advice on malformed text is for its own callers. */
  public static String reason(Exception unreadable) {
    String message = String.valueOf(unreadable.getMessage());
    if (unreadable instanceof EOFException) {
      return "Expected more JSON but the text ends";
    }
    if (message.startsWith("Nesting too deep")) {
      return "Expected values within at most 255 others but found more";
    }
    int path = message.lastIndexOf(" at path ");
    return unreadable instanceof JsonEncodingException && path >= 0 && !message.startsWith(EXPECTED)
        ? "Expected JSON but found other text" + message.substring(path)
        : message;
  }

  private Buffer readBody(ResponseBody body, Buffer read) throws IOException {
    if (response.isSuccessful()) {
      readWhole(body, read);
    } else {
      readBeginning(body, read);
    }
    return Encoding.utf8(read, response);
  }

  private void readWhole(ResponseBody body, Buffer read) throws IOException {
    if (readBeyond(maxBytes, body, read)) {
      throw UnreadableResponseException.of(
          report.failed(ResponseSnapshot.of(response, "")),
          "the response is larger than "
              + maxBytes
              + " bytes. If that is expected, raise maxResponseBytes on the client's builder.",
          new IOException("too large"));
    }
  }

  /** The status of an error is worth more than the rest of its body. */
  private void readBeginning(ResponseBody body, Buffer read) {
    try {
      readBeyond(Math.min(MAX_ERROR_BYTES, maxBytes), body, read);
    } catch (IOException cutOff) {
      return;
    }
  }

  /** Reads so many bytes, decompressed, and returns whether there are more. */
  private boolean readBeyond(long bytes, ResponseBody body, Buffer read) throws IOException {
    BufferedSource source = body.source();
    while (read.size() < bytes) {
      if (source.read(read, bytes - read.size()) == -1) {
        return false;
      }
    }
    if (source.exhausted()) {
      return false;
    }
    cancel.run();
    return true;
  }

  /** Returns the beginning of the body as it came, also when it was sealed. */
  private String text(Buffer body) throws IOException {
    if (sealed != null) {
      return sealed;
    }
    try (BufferedSource copy = NonConsumingSource.of(body)) {
      return copy.readUtf8(Math.min(body.size(), MAX_TEXT));
    }
  }
}
