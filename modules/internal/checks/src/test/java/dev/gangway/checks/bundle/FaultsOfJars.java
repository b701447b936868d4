package dev.gangway.checks.bundle;

import java.util.List;
import org.objectweb.asm.Opcodes;

/** Jars with something that does not belong into them, or without something that does. */
final class FaultsOfJars {
  private static final String TEST = "dev/gangway/tea/TeaTest";
  private static final String ELSEWHERE = "dev/gangway/coffee/Coffee";
  private static final String TEA = "dev/gangway/tea/Tea.class";

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              it -> it.remove("-sources.jar", "META-INF/LICENSE"),
              "-sources.jar lacks the license in META-INF/LICENSE"),
          Fault.of(
              it -> it.put(".jar", TEST + ".class", SampleBundle.type(TEST)),
              ".jar has "
                  + TEST
                  + ".class, whose source "
                  + TEST
                  + ".java is not in the sources jar"),
          Fault.of(
              it -> it.put(".jar", TEA, SampleBundle.type("dev/gangway/tea/Tea", Opcodes.V21)),
              ".jar has " + TEA + ", which Java 17 cannot load"),
          Fault.of(
              it -> it.put("-sources.jar", "build.txt", SampleBundle.bytes("in /builder/home")),
              "-sources.jar!/build.txt contains /builder/"),
          Fault.of(it -> it.put(".jar", "/etc/tea", new byte[0]), ".jar has the entry /etc/tea"),
          Fault.of(
              it -> it.putTwice("-all.jar", "tea.txt", "tea.tx2"), "-all.jar has tea.txt twice"),
          Fault.of(it -> it.remove("-javadoc.jar", "index.html"), "-javadoc.jar has no pages"),
          Fault.of(
              it -> it.put("-javadoc.jar", "dev/gangway/tea/internal/Pot.html", new byte[0]),
              "-javadoc.jar has dev/gangway/tea/internal/Pot.html"),
          Fault.of(it -> it.remove("-all.jar", TEA), "-all.jar has no class to run"),
          Fault.of(
              it -> {
                it.put(".jar", ELSEWHERE + ".class", SampleBundle.type(ELSEWHERE));
                it.put("-sources.jar", ELSEWHERE + ".java", new byte[0]);
              },
              ".jar has the package dev.gangway.coffee"),
          Fault.of(
              it -> it.module("org.tea"),
              ".jar has the module name org.tea",
              ".jar has the package dev.gangway.tea"),
          Fault.of(
              it -> it.module("dev.gangway.1"),
              ".jar is not a module: Automatic-Module-Name: dev.gangway.1: Invalid module name: '1' is not"
                  + " a Java identifier"));

  private FaultsOfJars() {}
}
