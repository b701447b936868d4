package dev.gangway.core.json;

import com.squareup.moshi.JsonEncodingException;
import dev.gangway.core.internal.json.JsonNumber;
import dev.gangway.core.internal.json.JsonPath;
import dev.gangway.core.internal.json.JsonScan;
import dev.gangway.core.internal.json.ReadBudget;
import dev.gangway.core.internal.json.Utf8;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text in memory. Accepts what {@link JsonScan} does. */
final class JsonBytes {
  static final int BEGIN_OBJECT = 1;
  static final int END_OBJECT = 2;
  static final int BEGIN_ARRAY = 3;
  static final int END_ARRAY = 4;
  static final int NAME = 5;
  static final int STRING = 6;
  static final int NUMBER = 7;
  static final int TRUE = 8;
  static final int FALSE = 9;
  static final int NULL = 10;
  static final int END = 11;

  /** Not the field that comes next most often. */
  static final int NOT_EXPECTED = -3;

  private static final int NONE = 0;

  final JsonPath path;
  private final byte[] bytes;
  private final int limit;
  private final ReadBudget budget;
  private final JsonNumber number = new JsonNumber();
  private int at;

  /** The token that comes next. It has been read, except for what follows a quote. */
  private int peeked;

  private int start;
  private @Nullable String unknown;

  JsonBytes(byte[] bytes, int start, int limit, JsonPath path, ReadBudget budget) {
    this.bytes = bytes;
    this.at = start;
    this.limit = limit;
    this.path = path;
    this.budget = budget;
  }

  /** Returns the token that comes next. */
  int peek() throws IOException {
    if (peeked == NONE) {
      peeked = advance();
    }
    return peeked;
  }

  /** Returns the token that has been looked at. */
  int token() {
    return peeked;
  }

  /** Returns where the token begins that has been looked at. */
  int startOfToken() {
    return start;
  }

  private int advance() throws IOException {
    switch (path.scope()) {
      case JsonPath.NAME -> {
        path.scope(JsonPath.NONEMPTY_OBJECT);
        if (next() != ':') {
          throw failure(JsonScan.MALFORMED);
        }
      }
      case JsonPath.EMPTY_OBJECT, JsonPath.NONEMPTY_OBJECT -> {
        return advanceToName();
      }
      case JsonPath.NONEMPTY_ARRAY -> {
        byte b = next();
        if (b == ']') {
          return END_ARRAY;
        }
        if (b != ',') {
          throw failure(JsonScan.MALFORMED);
        }
      }
      case JsonPath.EMPTY_ARRAY -> {
        path.scope(JsonPath.NONEMPTY_ARRAY);
        if (next() == ']') {
          return END_ARRAY;
        }
        at--;
      }
      case JsonPath.EMPTY_DOCUMENT -> path.scope(JsonPath.NONEMPTY_DOCUMENT);
      default -> {
        at = JsonScan.space(bytes, at, limit);
        if (at < limit) {
          throw failure(JsonScan.MALFORMED);
        }
        return END;
      }
    }
    return advanceToValue();
  }

  private int advanceToName() throws IOException {
    boolean first = path.scope() == JsonPath.EMPTY_OBJECT;
    path.scope(JsonPath.NAME);
    byte b = next();
    if (b == '}') {
      return END_OBJECT;
    }
    if (!first) {
      if (b != ',') {
        throw failure(JsonScan.MALFORMED);
      }
      b = next();
    }
    if (b != '"') {
      throw failure(JsonScan.MALFORMED);
    }
    start = at - 1;
    return NAME;
  }

  private int advanceToValue() throws IOException {
    byte b = next();
    start = at - 1;
    if (b == '"') {
      return STRING;
    }
    return switch (b) {
      case '{' -> BEGIN_OBJECT;
      case '[' -> BEGIN_ARRAY;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> peekNumber();
      default -> {
        at = ended(JsonScan.keyword(bytes, start, limit));
        yield switch (b) {
          case 't', 'T' -> TRUE;
          case 'f', 'F' -> FALSE;
          default -> NULL;
        };
      }
    };
  }

  private int peekNumber() throws IOException {
    at = ended(number.scan(bytes, start, limit));
    return NUMBER;
  }

  /** Returns the next byte that is not blank and goes behind it. */
  private byte next() throws EOFException {
    int next = at;
    if (next < limit && bytes[next] <= ' ') {
      next = JsonScan.space(bytes, next, limit);
    }
    if (next >= limit) {
      at = limit;
      throw new EOFException("Expected more JSON but the text ends at path " + path);
    }
    at = next + 1;
    return bytes[next];
  }

  /** Begins the object or array that has been looked at. */
  void begin(byte scope) {
    path.push(scope);
    peeked = NONE;
  }

  /** Ends the object or array whose end has been looked at. */
  void end() throws IOException {
    path.pop();
    done();
  }

  /** Goes to the value of the field that comes next most often, if it is that one. */
  int field(FieldNames names) throws IOException {
    int guess = path.index();
    int end = peeked == NONE ? names.endOfField(path.scope(), guess, bytes, at, limit) : -1;
    if (end < 0) {
      return NOT_EXPECTED;
    }
    at = end;
    path.scope(JsonPath.NONEMPTY_OBJECT);
    path.name(names.name(guess));
    peeked = advanceToValue();
    return guess;
  }

  /** Returns the index of the name that has been looked at, and goes behind it; or else -1. */
  int name(FieldNames names) throws IOException {
    if (unknown != null) {
      int index = names.index(unknown);
      if (index >= 0) {
        unknown = null;
        named(index, names.name(index));
      }
      return index;
    }
    int guess = path.index();
    int end = names.endOf(guess, bytes, at, limit);
    return end >= 0 ? found(names, guess, end) : findName(names);
  }

  private int found(FieldNames names, int index, int end) throws IOException {
    at = end;
    named(index, names.name(index));
    if (end < limit && bytes[end] == ':') {
      at = end + 1;
      path.scope(JsonPath.NONEMPTY_OBJECT);
      peeked = advanceToValue();
    }
    return index;
  }

  private void named(int index, @Nullable String name) {
    path.index(index);
    path.name(name);
    peeked = NONE;
  }

  private int findName(FieldNames names) throws IOException {
    int end = ended(JsonScan.string(bytes, at, limit));
    int index = names.find(bytes, at, end);
    if (index >= 0) {
      return found(names, index, end);
    }
    String name = Utf8.text(bytes, at, end - 1);
    at = end;
    index = names.index(name);
    if (index >= 0) {
      named(index, name);
    } else {
      unknown = name;
    }
    return index;
  }

  /** Returns the name that was looked at, shown in messages or not, and goes behind it. */
  String name(boolean shown) throws IOException {
    String name = unknown;
    if (name == null) {
      int end = ended(JsonScan.string(bytes, at, limit));
      name = Utf8.text(bytes, at, end - 1);
      at = end;
    }
    unknown = null;
    named(path.index() - 1, shown ? name : "*");
    return name;
  }

  /** Returns the number that has been looked at. */
  JsonNumber number() {
    return number;
  }

  /** Returns whether the string that has been looked at holds a plain number, and nothing else. */
  boolean quotesPlainNumber() {
    return number.scanQuoted(bytes, at, limit);
  }

  /** Goes behind the plain number that has been looked at. */
  void passNumber() throws IOException {
    at = number.end();
    done();
  }

  /** Returns the end of the text that has been looked at, or -1 if it may have escapes. */
  int endOfPlainText() {
    return JsonScan.plainText(bytes, at, limit);
  }

  /** Goes behind the text that ends here. */
  void passText(int end) throws IOException {
    at = end + 1;
    done();
  }

  /** Returns the index of the text that has been looked at, and goes behind it; or else -1. */
  int select(FieldNames texts) throws IOException {
    int next = JsonScan.plainAscii(bytes, at, limit);
    int index = next < limit && bytes[next] == '"' ? texts.find(bytes, at, next + 1) : -1;
    if (index >= 0) {
      at = next + 1;
      done();
    }
    return index;
  }

  /** Returns the text of the number or string that has been looked at, and goes behind it. */
  String text() throws IOException {
    if (peeked == NUMBER) {
      String text = Utf8.ascii(bytes, start, at);
      done();
      return text;
    }
    int from = at;
    int next = JsonScan.plainAscii(bytes, from, limit);
    if (next < limit && bytes[next] == '"') {
      at = next + 1;
      done();
      return Utf8.ascii(bytes, from, next);
    }
    int end = ended(JsonScan.string(bytes, next, limit));
    at = end;
    done();
    return Utf8.text(bytes, from, end - 1);
  }

  /** Notes that the value that has been looked at has been read. */
  void done() throws IOException {
    peeked = NONE;
    path.next();
    budget.count();
  }

  /** Goes behind the value that comes next, and returns its text. */
  String raw() throws IOException {
    int token = peek();
    int from = start;
    skip();
    return switch (token) {
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      default -> textFrom(from);
    };
  }

  /** Returns the text from a place to the next token. */
  String textFrom(int start) {
    return new String(bytes, start, at - start, StandardCharsets.UTF_8);
  }

  /** Goes behind the value that comes next. */
  void skip() throws IOException {
    at = endOfValue();
    done();
  }

  /** Returns the place after the value that comes next, which must be JSON. */
  int endOfValue() throws IOException {
    return switch (peek()) {
      case STRING, BEGIN_OBJECT, BEGIN_ARRAY ->
          ended(JsonScan.value(bytes, start, limit, path.depth()));
      case NUMBER, TRUE, FALSE, NULL -> at;
      default -> throw failure(JsonScan.MALFORMED);
    };
  }

  /** Returns where the value that comes next begins. */
  int start() throws IOException {
    peek();
    return start;
  }

  /** Goes back to where a value began, so that it is read again. */
  void restore(int start, int depth, int index) throws IOException {
    path.restore(depth, index);
    unknown = null;
    at = start;
    peeked = advanceToValue();
  }

  byte[] bytes() {
    return bytes;
  }

  int limit() {
    return limit;
  }

  /** Returns the end of a scanned token; fails if the scan failed. */
  int ended(int end) throws IOException {
    if (end < 0) {
      throw failure(end);
    }
    return end;
  }

  private IOException failure(int wrong) {
    return switch (wrong) {
      case JsonScan.CUT_OFF ->
          new EOFException("Expected more JSON but the text ends at path " + path);
      case JsonScan.NOT_UTF8 ->
          new JsonEncodingException("Expected UTF-8 but found other bytes at path " + path);
      case JsonScan.TOO_DEEP -> throw path.tooDeep();
      default -> new JsonEncodingException("Expected JSON but found other text at path " + path);
    };
  }
}
