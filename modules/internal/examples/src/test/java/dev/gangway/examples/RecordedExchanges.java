package dev.gangway.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mockwebserver3.MockResponse;
import okhttp3.Interceptor;
import okhttp3.Response;
import okio.Buffer;

/**
 * Records responses for tests: status and body, without the texts of the named properties. No
 * header is kept, and nothing of the request. Give it to a client of a test environment, never to
 * one with real customers.
 */
final class RecordedExchanges implements Interceptor {
  private static final long LARGEST = 1 << 20;

  private final List<String> lines = new ArrayList<>();
  private final Pattern hidden;

  RecordedExchanges(Set<String> hiddenProperties) {
    this.hidden =
        Pattern.compile(
            "\"(" + String.join("|", hiddenProperties) + ")\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*\"");
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    String body = response.peekBody(LARGEST).string();
    String redacted = hidden.matcher(body).replaceAll("\"$1\":\"<hidden>\"");
    synchronized (lines) {
      lines.add(response.code() + " " + redacted.replaceAll("\\s*\\R\\s*", " "));
    }
    return response;
  }

  void save(Path file) throws IOException {
    synchronized (lines) {
      Files.write(file, lines);
    }
  }

  /** Reads what {@link #save} wrote, one response per line. */
  static List<MockResponse> load(Path file) throws IOException {
    List<MockResponse> responses = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      responses.add(
          new MockResponse.Builder()
              .code(Integer.parseInt(line.substring(0, 3)))
              .addHeader("Content-Type", "application/json")
              .body(new Buffer().writeUtf8(line.substring(4)))
              .build());
    }
    return responses;
  }
}
