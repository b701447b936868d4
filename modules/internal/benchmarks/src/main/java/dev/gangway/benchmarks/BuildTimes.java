package dev.gangway.benchmarks;

import dev.gangway.benchmarks.call.CallPeer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long a client takes to be generated and compiled, by the number of its operations. */
final class BuildTimes {
  static final String GENERATE = "generate";
  static final String COMPILE = "compile";

  private static final int ROUNDS = 3;
  private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1");

  private final Path generator;
  private final Path directory;
  private final List<Integer> sizes;

  /** Takes the folder with the generator's jars, one to work in, and numbers of operations. */
  BuildTimes(Path generator, Path directory, List<Integer> sizes) {
    this.generator = generator;
    this.directory = directory;
    this.sizes = sizes;
  }

  /** Builds each size in processes of their own, round after round. */
  Measurements measure() throws IOException, InterruptedException {
    List<Map<String, Figure>> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      for (int operations : sizes) {
        build(operations, Files.createTempDirectory(directory, "build"), figures);
      }
      rounds.add(figures);
    }
    return new Measurements(rounds);
  }

  /** Returns the name of a figure. */
  static String name(String step, int operations) {
    return step + " " + operations;
  }

  private void build(int operations, Path output, Map<String, Figure> figures)
      throws IOException, InterruptedException {
    Path spec = output.resolve("openapi.yaml");
    Files.writeString(spec, SyntheticSpec.of(operations));
    figures.put(name(GENERATE, operations), time(generate(spec, output)));
    figures.put(name(COMPILE, operations), time(compile(output)));
  }

  private static Figure time(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Fork.finish(Fork.start(command));
    return new Figure(System.nanoTime() - start, 0, 0);
  }

  private List<String> generate(Path spec, Path output) throws IOException {
    List<String> command = new ArrayList<>(List.of(Fork.tool("java")));
    command.addAll(JVM);
    command.addAll(List.of("-classpath", Jars.classpath(files(generator, ".jar"))));
    command.addAll(
        List.of("org.openapitools.codegen.OpenAPIGenerator", "generate", "-g", "gangway"));
    command.addAll(List.of("-i", spec.toString(), "-o", output.toString()));
    command.add("--additional-properties=basePackage=com.example.acme,clientName=Acme");
    return command;
  }

  private static List<String> compile(Path output) throws IOException {
    Path sources = output.resolve("sources.txt");
    Files.write(sources, files(output, ".java").stream().map(Path::toString).toList());
    List<String> command = new ArrayList<>(List.of(Fork.tool("javac"), "-proc:none"));
    JVM.forEach(option -> command.add("-J" + option));
    command.addAll(List.of("-classpath", Jars.classpath(Jars.of(CallPeer.GANGWAY))));
    command.addAll(List.of("--release", "17", "-d", output.resolve("classes").toString()));
    command.add("@" + sources);
    return command;
  }

  private static List<Path> files(Path directory, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
