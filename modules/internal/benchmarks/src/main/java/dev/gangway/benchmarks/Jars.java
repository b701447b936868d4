package dev.gangway.benchmarks;

import dev.gangway.benchmarks.call.CallPeer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The jars of this program's class path that one way to call needs. */
final class Jars {
  private static final String OURS = "gangway-benchmarks-";

  /** Returns the jars that a user of it gets. */
  static List<Path> of(CallPeer peer) {
    return List.of(peer.jars().split(" ", -1)).stream().map(Jars::named).toList();
  }

  /** Returns how large they are together, in bytes. */
  static long size(CallPeer peer) throws IOException {
    return size(of(peer));
  }

  static long size(List<Path> jars) throws IOException {
    long size = 0;
    for (Path jar : jars) {
      size += Files.size(jar);
    }
    return size;
  }

  /** Returns the class path of a program with only these jars; the JDK archives no folders. */
  static String classpath(CallPeer peer) {
    List<Path> jars = new ArrayList<>(of(peer));
    jars.add(0, ours());
    return classpath(jars);
  }

  static String classpath(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns the jar of this program. */
  static Path ours() {
    return named(OURS);
  }

  private static Path named(String beginning) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(jar -> jar.getFileName().toString().startsWith(beginning))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No jar of the class path is named " + beginning + "…; run make bench."));
  }

  private Jars() {}
}
