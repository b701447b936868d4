import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Puts a jar into a repository of files, then looks whether the build compared the spec with it. */
final class Staged {
  private static final String JAR = "gangway-shop-0.0.1.jar";
  private static final Path STAGED = Path.of("staged/dev/gangway/gangway-shop/0.0.1");
  private static final Path FETCHED = 
      Path.of("modules/providers/shop/target/released").resolve(JAR);

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("stage")) {
      Files.createDirectories(STAGED);
      try (OutputStream file = Files.newOutputStream(STAGED.resolve(JAR));
          JarOutputStream jar = new JarOutputStream(file)) {
        jar.putNextEntry(new JarEntry("gangway/shop/openapi.yaml"));
        String spec = Files.readString(Path.of("specs/shop/openapi.yaml"));
        String released = spec.replaceAll("(?m)^ *table: .*\n", "");
        jar.write(released.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
      }
      Files.writeString(
          STAGED.resolve("gangway-shop-0.0.1.pom"),
          "<project><modelVersion>4.0.0</modelVersion><groupId>dev.gangway</groupId>"
              + "<artifactId>gangway-shop</artifactId><version>0.0.1</version></project>");
      return;
    }
    if (!Files.exists(FETCHED)) {
      throw new AssertionError("There is no " + FETCHED + ".");
    }
    String verdict = "Shop compared with gangway-shop 0.0.1: 1 new";
    if (!Files.readString(Path.of("build.log")).contains(verdict)) {
      throw new AssertionError("The build did not print: " + verdict);
    }
  }
}
