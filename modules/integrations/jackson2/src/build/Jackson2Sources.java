import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints the sources of gangway-jackson with the names that Jackson 2 has. */
final class Jackson2Sources {

  private record Rule(String from, String to) {}

  /** In the order in which they are applied. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("import tools.jackson.core.ObjectReadContext;\n", ""),
          new Rule("import tools.jackson.core.ObjectWriteContext;\n", ""),
          new Rule("import com.fasterxml.jackson.annotation.JsonFormat;\n", ""),
          new Rule("import tools.jackson.core.JacksonException;", "import java.io.IOException;"),
          new Rule("throws JacksonException", "throws IOException"),
          new Rule("tools.jackson.core.json.JsonFactory", "tools.jackson.core.JsonFactory"),
          new Rule("cbor.CBORMapper", "cbor.databind.CBORMapper"),
          new Rule("tools.jackson.", "com.fasterxml.jackson."),
          new Rule("dev.gangway.jackson", "dev.gangway.jackson2"),
          new Rule("Jackson 3", "Jackson 2"),
          new Rule("JacksonModule", "Module"),
          new Rule("ValueSerializer", "JsonSerializer"),
          new Rule("ValueDeserializer", "JsonDeserializer"),
          new Rule("SerializationContext", "SerializerProvider"),
          new Rule("DatabindException", "JsonMappingException"),
          new Rule("JsonGeneratorBase", "JsonGeneratorImpl"),
          new Rule("BeanDescription.Supplier", "BeanDescription"),
          new Rule("implements Serializers", "extends Serializers.Base"),
          new Rule("JsonToken.PROPERTY_NAME", "JsonToken.FIELD_NAME"),
          new Rule("case PROPERTY_NAME", "case FIELD_NAME"),
          new Rule(".writeName(", ".writeFieldName("),
          new Rule(".getString()", ".getText()"),
          new Rule("ObjectReadContext.empty(), ", ""),
          new Rule("ObjectWriteContext.empty(), ", ""),
          new Rule("fix(out, context, id)", "fix(out, id)"));

  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    for (String part : List.of("main", "test")) {
      print(from.resolve(part).resolve("java"), to.resolve(part));
    }
  }

  private static void print(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String name = from.relativize(file).toString().replace("jackson", "jackson2");
        boolean boot = name.endsWith("BootMapperTest.java");
        if (!boot && !Files.exists(Path.of("src/test/java", name))) {
          write(to.resolve(name), rewritten(Files.readString(file)));
        }
      }
    }
  }

  private static String rewritten(String source) {
    String result = source.replaceAll(",\\s+JsonFormat\\.Value \\w+\\)", ")");
    for (Rule rule : RULES) {
      result = result.replace(rule.from(), rule.to());
    }
    return result;
  }

  /** A file that has not changed stays, so that it is not compiled again. */
  private static void write(Path file, String source) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(source)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
    }
  }

  private Jackson2Sources() {}
}
