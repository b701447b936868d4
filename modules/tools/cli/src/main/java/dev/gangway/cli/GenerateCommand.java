package dev.gangway.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Generates a client of a spec. */
@Command(
    name = "generate",
    description = "Generates the sources of a client.",
    footer = {
      "",
      "Example:",
      "  gangway generate openapi.yaml --package com.example.teashop --client TeaShop -o out"
    })
final class GenerateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "SPEC", description = "The OpenAPI document.")
  private Path spec = Path.of("openapi.yaml");

  @Option(
      names = "--package",
      required = true,
      paramLabel = "NAME",
      description = "The package, such as com.example.teashop.")
  private String basePackage = "";

  @Option(
      names = "--client",
      required = true,
      paramLabel = "NAME",
      description = "The client's class, such as TeaShop.")
  private String client = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where src/main/java is written.")
  private Path output = Path.of(".");

  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      description = "An OpenAPI Overlay, relative to the folder of the document.")
  private @Nullable String overlay;

  @Option(names = "--strict", description = "Mends nothing: the faults are refused.")
  private boolean strict;

  GenerateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("basePackage", basePackage);
    options.put("clientName", client);
    options.put("strict", String.valueOf(strict));
    if (overlay != null) {
      options.put("overlay", overlay);
    }
    new Generator(terminal).generate(spec, output, options).forEach(terminal::note);
    terminal.result("Generated " + client + " in " + output + ".");
    return Exit.OK.code;
  }
}
