package dev.gangway.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a project that generates and compiles a client. */
@Command(
    name = "new",
    description = "Creates a Maven project with the client of a spec.",
    footer = {
      "",
      "Examples:",
      "  gangway new teashop --spec openapi.yaml",
      "  gangway new teashop --spec openapi.yaml --package com.acme.tea --client TeaShop",
      "",
      "Then run mvn verify in the new folder."
    })
final class NewCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The new folder.")
  private Path folder = Path.of(".");

  @Option(
      names = "--spec",
      required = true,
      paramLabel = "FILE",
      description = "The OpenAPI document in one file, which is copied.")
  private Path spec = Path.of("openapi.yaml");

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "The package; com.example and the folder's name by default.")
  private @Nullable String basePackage;

  @Option(
      names = "--client",
      paramLabel = "NAME",
      description = "The client's class; the folder's name by default.")
  private @Nullable String client;

  @Option(names = "--gradle", description = "A Gradle build instead. No test of Gangway runs it.")
  private boolean gradle;

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw new CommandFailure(
          Exit.USAGE, "The folder's name has only small letters, digits and -: such as teashop.");
    }
    if (Files.exists(folder)) {
      throw new CommandFailure(Exit.USAGE, folder + " exists already. Name a new folder.");
    }
    if (!Files.isReadable(spec)) {
      throw new CommandFailure(Exit.USAGE, "There is no file " + spec + " that can be read.");
    }
    String file = gradle ? "build.gradle.kts" : "pom.xml";
    String build = build(file, name);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(file), build);
    if (gradle) {
      Files.writeString(
          folder.resolve("settings.gradle.kts"), "rootProject.name = \"" + name + "\"\n");
    }
    Files.copy(spec, folder.resolve("openapi.yaml"));
    Files.writeString(folder.resolve(".gitignore"), gradle ? "build/\n.gradle/\n" : "target/\n");
    terminal.result("Created " + folder + ". Go on with:");
    terminal.result("  cd " + folder + " && " + (gradle ? "gradle build" : "mvn verify"));
    if (gradle) {
      terminal.note("No test of Gangway runs this Gradle build.");
    }
    return Exit.OK.code;
  }

  /** Returns the build of the example with these names. */
  private String build(String file, String name) throws IOException {
    String plain = name.replace("-", "");
    String type = client == null ? className(name) : client;
    String home = basePackage == null ? "com.example." + plain : basePackage;
    if (!type.matches("[A-Z][A-Za-z0-9]*")) {
      throw new CommandFailure(Exit.USAGE, "--client is the name of a class, such as TeaShop.");
    }
    if (!home.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*")) {
      throw new CommandFailure(
          Exit.USAGE, "--package is the name of a package, such as com.example.teashop.");
    }
    return withoutProgram(resource("new/" + file))
        .replace("com.example.teashop", home)
        .replace("<groupId>com.example</groupId>", "<groupId>" + group(home) + "</groupId>")
        .replace("TeaShop", type)
        .replace("gangway/teashop", "gangway/" + type.toLowerCase(Locale.ROOT))
        .replace("<artifactId>teashop</artifactId>", "<artifactId>" + name + "</artifactId>");
  }

  /** A new project has no program to run. */
  private static String withoutProgram(String pom) {
    int name = pom.indexOf("<artifactId>exec-maven-plugin");
    if (name < 0) {
      return pom;
    }
    String end = "</plugin>\n";
    int start = pom.lastIndexOf("      <plugin>\n", name);
    return pom.substring(0, start) + pom.substring(pom.indexOf(end, name) + end.length());
  }

  private static String group(String home) {
    int dot = home.lastIndexOf('.');
    return dot < 0 ? home : home.substring(0, dot);
  }

  private static String className(String name) {
    StringBuilder type = new StringBuilder();
    for (String word : name.split("-+", 0)) {
      type.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return type.toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream file = NewCommand.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
