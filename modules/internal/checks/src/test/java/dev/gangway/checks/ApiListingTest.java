package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The listing of an API shows what may be null, wherever a type is used. */
class ApiListingTest {
  @TempDir Path directory;

  @Test
  void nullnessOfReturnsParametersAndFields() throws Exception {
    assertThat(
            listing(
                """
                public final @Nullable String name = null;
                public @Nullable String find(String key, @Nullable Integer most) { return null; }
                public Sample(@Nullable String name) {}
                public static Map.@Nullable Entry<String, String> entry() { return null; }
                """))
        .contains(
            "  public final @Nullable java.lang.String name;",
            "  public @Nullable java.lang.String find(java.lang.String, @Nullable java.lang.Integer);",
            "  public com.example.Sample(@Nullable java.lang.String);",
            "  public static @Nullable java.util.Map$Entry<java.lang.String, java.lang.String> entry();");
  }

  @Test
  void nullnessWithinTypes() throws Exception {
    assertThat(
            listing(
                """
                public Map<String, @Nullable List<@Nullable String>> all() { return Map.of(); }
                public List<? extends @Nullable Object> any() { return List.of(); }
                public @Nullable String[] elements() { return null; }
                public String @Nullable [] array() { return null; }
                public String[] @Nullable [] inner() { return null; }
                public void put(@Nullable String... values) {}
                public void replace(String @Nullable ... values) {}
                """))
        .contains(
            "  public java.util.Map<java.lang.String, @Nullable java.util.List<@Nullable java.lang.String>> all();",
            "  public java.util.List<? extends @Nullable java.lang.Object> any();",
            "  public @Nullable java.lang.String[] elements();",
            "  public java.lang.String @Nullable [] array();",
            "  public java.lang.String[] @Nullable [] inner();",
            "  public void put(@Nullable java.lang.String...);",
            "  public void replace(java.lang.String @Nullable ...);");
  }

  @Test
  void nullnessOfTypeVariablesAndTheirBounds() throws Exception {
    assertThat(
            listing(
                """
                public <T extends @Nullable Object> T value(T value) { return value; }
                public <T extends @Nullable Comparable<T>, U> @Nullable T least(T one, U other) {
                  return null;
                }
                """))
        .contains(
            "  public <T extends @Nullable java.lang.Object> T value(T);",
            "  public <T extends @Nullable java.lang.Comparable<T>, U> @Nullable T least(T, U);");
  }

  @Test
  void nullnessOfComponentsAndSuperTypes() throws Exception {
    assertThat(
            listing(
                """
                public record Pair<A extends @Nullable Object>(A one, @Nullable String other)
                    implements java.util.function.Supplier<@Nullable String>, Runnable {
                  @Override public @Nullable String get() { return other; }
                  @Override public void run() {}
                }
                """))
        .contains(
            "public final class com.example.Sample$Pair<A extends @Nullable java.lang.Object>"
                + " extends java.lang.Record implements"
                + " java.util.function.Supplier<@Nullable java.lang.String>, java.lang.Runnable",
            "  public A one();",
            "  public @Nullable java.lang.String other();",
            "  public com.example.Sample$Pair(A, @Nullable java.lang.String);");
  }

  private List<String> listing(String members) throws IOException {
    Path source = directory.resolve("Sample.java");
    Files.writeString(
        source,
        "package com.example;\nimport java.util.*;\nimport org.jspecify.annotations.*;\n"
            + "@NullMarked\npublic class Sample {\n"
            + members
            + "}\n");
    Path classes = Files.createDirectories(directory.resolve("classes"));
    String jspecify = Nullable.class.getProtectionDomain().getCodeSource().getLocation().getPath();

    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(
                    null, null, null, "-d", classes.toString(), "-cp", jspecify, source.toString()))
        .isZero();

    return ApiListing.of(classes);
  }
}
