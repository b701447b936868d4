package dev.gangway.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Refuses reflection that no list and no metadata has, as a native image would. {@link
 * ReflectionAgent} has it called in place of the methods of the same names.
 */
public final class ReflectionGuard {
  private static final Set<String> ALLOWED = new TreeSet<>();
  private static final Set<String> SEEN = new ConcurrentSkipListSet<>();
  private static final ClassLoader LOADER = ReflectionGuard.class.getClassLoader();

  private ReflectionGuard() {}

  /** Reads what is allowed, and writes at the end what was seen. */
  static void start(Path folder) {
    try {
      ALLOWED.addAll(Files.readAllLines(folder.resolve("allowed.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    Files.write(folder.resolve("seen.txt"), SEEN);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
  }

  /** Notes a class that the agent could not read. */
  static void unread(String type) {
    SEEN.add("refused class " + type);
  }

  private static void require(String kind, String name, String caller) {
    SEEN.add(kind + " " + name);
    if (!ALLOWED.contains(kind + " " + name)) {
      SEEN.add("refused " + kind + " " + name);
      throw new AssertionError("A native image does not know the " + kind + " " + name + caller);
    }
  }

  /** Requires the class that uses reflection to be listed. */
  public static void uses(String caller, String use) {
    require("caller", caller.replaceFirst("\\$.*", ""), ", which uses " + use);
  }

  /** Requires the class to be known, unless it does not exist. */
  public static Class<?> forName(String name) throws ClassNotFoundException {
    return known(Class.forName(name, true, LOADER));
  }

  /** Requires the class to be known, unless it does not exist. */
  public static Class<?> forName(String name, boolean initialize, ClassLoader loader)
      throws ClassNotFoundException {
    return known(Class.forName(name, initialize, loader));
  }

  private static Class<?> known(Class<?> type) {
    require("type", type.getName(), "");
    return type;
  }

  /** Requires the class to be known with its methods. */
  public static Method[] getMethods(Class<?> type) {
    return known(type).getMethods();
  }

  /** Requires the class to be known with its methods. */
  public static Method[] getDeclaredMethods(Class<?> type) {
    return known(type).getDeclaredMethods();
  }

  /** Requires the class to be known with its methods. */
  public static Method getMethod(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    return known(type).getMethod(name, parameters);
  }

  /** Requires the class to be known with its methods. */
  public static Method getDeclaredMethod(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    return known(type).getDeclaredMethod(name, parameters);
  }

  /** Requires the class to be known with its constructors. */
  public static Constructor<?> getDeclaredConstructor(Class<?> type, Class<?>... parameters)
      throws NoSuchMethodException {
    return known(type).getDeclaredConstructor(parameters);
  }

  /** Requires a proxy of these interfaces to be known. */
  public static Object newProxyInstance(
      ClassLoader loader, Class<?>[] interfaces, InvocationHandler handler) {
    for (Class<?> each : interfaces) {
      require("proxy", each.getName(), "");
    }
    return Proxy.newProxyInstance(loader, interfaces, handler);
  }

  /** Requires the resource to be known, unless it does not exist. */
  public static URL getResource(Class<?> type, String name) {
    return known(
        type.getResource(name), name.startsWith("/") ? name.substring(1) : inPackage(type, name));
  }

  /** Requires the resource to be known, unless it does not exist. */
  public static InputStream getResourceAsStream(Class<?> type, String name) {
    getResource(type, name);
    return type.getResourceAsStream(name);
  }

  /** Requires the resource to be known, unless it does not exist. */
  public static URL getResource(ClassLoader loader, String name) {
    return known(loader.getResource(name), name);
  }

  /** Requires the resource to be known, unless it does not exist. */
  public static InputStream getResourceAsStream(ClassLoader loader, String name) {
    getResource(loader, name);
    return loader.getResourceAsStream(name);
  }

  /** Requires the resources to be known, unless there are none. */
  public static Enumeration<URL> getResources(ClassLoader loader, String name) throws IOException {
    getResource(loader, name);
    return loader.getResources(name);
  }

  private static String inPackage(Class<?> type, String name) {
    return type.getPackageName().replace('.', '/') + "/" + name;
  }

  private static URL known(URL found, String name) {
    boolean matches =
        ALLOWED.stream()
            .filter(each -> each.startsWith("glob "))
            .map(each -> FileSystems.getDefault().getPathMatcher("glob:" + each.substring(5)))
            .anyMatch(each -> each.matches(Path.of(name)));
    if (found != null && !matches) {
      require("resource", name, "");
    }
    SEEN.add("resource " + name);
    return found;
  }
}
