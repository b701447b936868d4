package com.example.modular;

import dev.gangway.auth.Secret;
import dev.gangway.core.ApiClient;
import dev.gangway.kriptomat.Kriptomat;

/** Checks that the classes of Gangway are loaded from named modules. */
public final class Modular {
  public static void main(String[] args) {
    check(Secret.class, "dev.gangway.auth");
    check(ApiClient.class, "dev.gangway.core");
    check(Kriptomat.class, "dev.gangway.kriptomat");
  }

  private static void check(Class<?> type, String module) {
    if (!module.equals(type.getModule().getName())) {
      throw new AssertionError(type + " is in the module " + type.getModule().getName() + ", not in " + module);
    }
  }
}
