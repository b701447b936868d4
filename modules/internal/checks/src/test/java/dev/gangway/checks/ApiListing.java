package dev.gangway.checks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Lists what a module promises: a line for each public or protected signature, as the JDK's javap
 * prints it, with the nullness of its types. Packages named {@code internal} are left out.
 */
final class ApiListing {
  private static final String DESCRIPTOR = "    descriptor: ";

  static List<String> of(Path classes) throws IOException {
    List<String> files;
    try (Stream<Path> walk = Files.walk(classes)) {
      files = walk.map(Path::toString).filter(ApiListing::isType).sorted().toList();
    }
    Map<String, Nullness> nullness = new HashMap<>();
    Map<String, List<String>> types = new TreeMap<>();
    List<String> members = new ArrayList<>();
    for (String line : javap(files)) {
      if (line.endsWith("{")) {
        members = new ArrayList<>();
        String header = line.substring(0, line.length() - 1).strip();
        nullness = Nullness.read(classes.resolve(name(header).replace('.', '/') + ".class"));
        if (header.startsWith("public ") && !name(header).contains(".internal.")) {
          types.put(name(header), members);
        }
        members.add(TypeText.header(header, nullness.getOrDefault("", new Nullness())));
      } else if (line.startsWith(DESCRIPTOR)) {
        String member = members.remove(members.size() - 1);
        String key = memberName(member) + line.substring(DESCRIPTOR.length());
        Nullness own = nullness.getOrDefault(key, new Nullness());
        members.add("  " + TypeText.member(member.strip(), own));
      } else if (line.startsWith("  ")) {
        members.add("  " + line.strip());
      }
    }
    List<String> listing = new ArrayList<>();
    types.forEach(
        (name, lines) -> {
          if (isReachable(name, types)) {
            listing.add(lines.get(0));
            lines.stream().skip(1).sorted().forEach(listing::add);
          }
        });
    return listing;
  }

  /** Returns what a class file calls a method or a field. */
  private static String memberName(String member) {
    String before = member.split("\\(", 2)[0].replace(";", "");
    String name = before.substring(before.lastIndexOf(' ') + 1);
    return name.contains(".") ? "<init>" : name;
  }

  private static boolean isType(String file) {
    return file.endsWith(".class") && !file.endsWith("-info.class");
  }

  private static String name(String header) {
    String afterKind = header.replaceFirst(".*?\\b(class|interface|enum) ", "");
    return afterKind.split("[ <]", 2)[0];
  }

  /** Returns whether all types around a nested one are public too. */
  private static boolean isReachable(String name, Map<String, List<String>> types) {
    int nested = name.lastIndexOf('$');
    return nested < 0
        || (types.containsKey(name.substring(0, nested))
            && isReachable(name.substring(0, nested), types));
  }

  private static List<String> javap(List<String> files) {
    List<String> arguments = new ArrayList<>(List.of("-protected", "-s"));
    arguments.addAll(files);
    StringWriter out = new StringWriter();
    int status =
        ToolProvider.findFirst("javap")
            .orElseThrow(() -> new IllegalStateException("The tests need a JDK: it has no javap."))
            .run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("javap failed:\n" + out);
    }
    return out.toString().lines().toList();
  }

  private ApiListing() {}
}
