package com.example.modular;

import dev.gangway.kriptomat.Kriptomat;
import java.util.List;

/** Checks that all modules of Gangway are on one module path, each with packages of its own name. */
public final class Modular {
  private static final List<String> MODULES =
      List.of(
          "auth",
          "cli",
          "cloudpayments",
          "codegen",
          "core",
          "cryptocoin",
          "durable",
          "elkyc",
          "jackson",
          "jackson2",
          "kotlin",
          "kriptomat",
          "micrometer",
          "opentelemetry",
          "redis",
          "sandbox",
          "spring.boot",
          "spring.boot.test",
          "testkit",
          "webhooks");

  public static void main(String[] args) {
    for (String name : MODULES) {
      check(ModuleLayer.boot().findModule("dev.gangway." + name).orElseThrow());
    }
    if (!"dev.gangway.kriptomat".equals(Kriptomat.class.getModule().getName())) {
      throw new AssertionError(Kriptomat.class + " is in " + Kriptomat.class.getModule());
    }
  }

  private static void check(Module module) {
    for (String each : module.getPackages()) {
      if (!(each + ".").startsWith(module.getName() + ".")) {
        throw new AssertionError(module + " has the package " + each);
      }
    }
  }
}
