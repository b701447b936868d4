package dev.gangway.benchmarks;

import dev.gangway.benchmarks.call.AnswerServer;
import dev.gangway.benchmarks.call.CallPeer;
import dev.gangway.benchmarks.profile.CallProfile;
import dev.gangway.benchmarks.profile.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Profiles a call of ours and one of OkHttp alone, and writes the table into the page. */
public final class ProfilePage {
  private static final String BEGIN = "<!-- Written by make profile. -->\n";
  private static final String END = "<!-- End of what make profile writes. -->\n";

  /** Takes the folder of the page. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0], "performance.md");
    Process server =
        Fork.start(List.of(), System.getProperty("java.class.path"), AnswerServer.class);
    String profile;
    try {
      String url = Fork.firstLine(server);
      profile = profile(measure(url, CallPeer.GANGWAY_FULL), measure(url, CallPeer.OKHTTP));
    } finally {
      server.destroy();
    }
    Files.writeString(file, replace(Files.readString(file), profile));
    System.out.println(profile);
  }

  private static Map<String, Figure> measure(String url, CallPeer peer)
      throws IOException, InterruptedException {
    return Fork.measure(CodecSection.JVM, CallProfile.class, url, peer.name()).rounds().get(0);
  }

  /** Returns the page with another profile. */
  static String replace(String page, String profile) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "The page does not say where the profile begins and ends.");
    }
    return page.substring(0, begin) + BEGIN + profile + page.substring(end);
  }

  private static String profile(Map<String, Figure> ours, Map<String, Figure> okhttp)
      throws IOException {
    List<String> rows = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      rows.add(row(layer.title(), List.of(layer.name()), ours, okhttp));
    }
    rows.add(
        row("together", Arrays.stream(Layer.values()).map(Layer::name).toList(), ours, okhttp));
    return """
        Machine: %s. JVM: %s, `%s`.

        %s"""
        .formatted(
            Machine.describe(),
            Machine.jdk(),
            String.join(" ", CodecSection.JVM),
            Markdown.table(
                List.of(
                    "a call's part",
                    "CPU µs",
                    "of the whole",
                    "B",
                    "OkHttp alone, CPU µs",
                    "OkHttp alone, B"),
                rows));
  }

  private static String row(
      String title, List<String> layers, Map<String, Figure> ours, Map<String, Figure> okhttp) {
    double cpu = sum(ours, layers, Figure::cpu);
    return Markdown.row(
        title,
        show("%.1f", cpu / 1e3),
        show("%.0f %%", 100 * cpu / sum(ours, List.copyOf(ours.keySet()), Figure::cpu)),
        show("%,.0f", sum(ours, layers, Figure::bytes)),
        show("%.1f", sum(okhttp, layers, Figure::cpu) / 1e3),
        show("%,.0f", sum(okhttp, layers, Figure::bytes)));
  }

  private static double sum(
      Map<String, Figure> figures, List<String> layers, ToDoubleFunction<Figure> figure) {
    return layers.stream().mapToDouble(layer -> Measurements.value(figures, layer, figure)).sum();
  }

  private static String show(String format, double figure) {
    return String.format(Locale.ROOT, format, figure);
  }

  private ProfilePage() {}
}
