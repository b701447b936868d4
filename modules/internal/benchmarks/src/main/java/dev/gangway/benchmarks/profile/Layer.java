package dev.gangway.benchmarks.profile;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedFrame;

/**
 * The parts of a call that the processor works for. A stack belongs to the first of its frames that
 * names a layer; those above it, such as the JDK's maps and Okio's buffers, are the tools of many.
 */
public enum Layer {
  SOCKET("the socket", "sun[.]nio[.]ch[.]|java[.]net[.]Socket|okio[.]Socket"),
  JSON(
      "reading the JSON",
      "com[.]squareup[.]moshi[.]|dev[.]gangway[.]core[.](internal[.])?json[.]"
          + "|dev[.]gangway[.]kriptomat[.]model[.]"),
  ANSWER(
      "reading the response: status, limits, envelope",
      "dev[.]gangway[.]core[.]internal[.]response[.]"),
  CREDENTIAL(
      "the credential",
      "dev[.]gangway[.](auth[.]|core[.]internal[.]deadline[.]DeadlineCredential)"),
  REQUEST(
      "building the request",
      "retrofit2[.]|dev[.]gangway[.]kriptomat[.]api[.]"
          + "|dev[.]gangway[.]core[.](HttpApiCall|internal[.](request[.]|call[.]ApiCallAdapterFactory"
          + "|http[.]Transport))"),
  CALL(
      "the call: deadline, retries, outcome",
      "dev[.]gangway[.]core[.]|io[.]github[.]resilience4j[.]"),
  HTTP("OkHttp: connections and HTTP/1.1", "okhttp3[.]internal[.]"),
  CALLER("the caller", "dev[.]gangway[.]benchmarks[.]"),
  OTHER("anything else", "");

  private final String title;
  private final Pattern types;

  /**
   * @param types how the full names of its types begin
   */
  Layer(String title, String types) {
    this.title = title;
    this.types = Pattern.compile(types);
  }

  /** Returns its name on the page. */
  public String title() {
    return title;
  }

  /** Returns what the stack works for, its frames from the innermost on. */
  static Layer of(List<RecordedFrame> stack) {
    return ofTypes(stack.stream().map(frame -> frame.getMethod().getType().getName()).toList());
  }

  static Layer ofTypes(List<String> types) {
    return types.stream().map(Layer::of).filter(layer -> layer != OTHER).findFirst().orElse(OTHER);
  }

  private static Layer of(String type) {
    return Arrays.stream(values())
        .filter(layer -> layer.types.matcher(type).lookingAt())
        .findFirst()
        .orElseThrow();
  }
}
