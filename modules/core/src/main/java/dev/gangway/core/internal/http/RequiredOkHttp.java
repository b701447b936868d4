package dev.gangway.core.internal.http;

import java.security.CodeSource;
import java.util.function.Predicate;
import okhttp3.Interceptor;
import okhttp3.OkHttp;
import org.jspecify.annotations.Nullable;

/**
 * The OkHttp that clients need, which must come first on the class path. With an older one, calls
 * would end with a {@code NoSuchFieldError} or {@code NoSuchMethodError}.
 */
public final class RequiredOkHttp {
  /** The older OkHttp that comes first, or null. The class path is looked at once per process. */
  private static final @Nullable String OLDER = older();

  private RequiredOkHttp() {}

  /**
   * Checks that a client can work with the OkHttp on the class path.
   *
   * @throws IllegalStateException when an older one comes first
   */
  public static void check(String client) {
    if (OLDER != null) {
      throw new IllegalStateException(
          client
              + " cannot be built: it needs OkHttp 5.4 or later, but "
              + OLDER
              + " comes first on the class path. Import gangway-bom before all other BOMs, since it"
              + " manages OkHttp. mvn dependency:tree shows what brings the older one.");
    }
  }

  @SuppressWarnings("UnusedVariable") // To link the method is enough.
  private static @Nullable String older() {
    try {
      Predicate<Interceptor.Chain> newInOkHttp54 = Interceptor.Chain::getFollowRedirects;
      return null;
    } catch (LinkageError e) {
      return "OkHttp " + version() + " in " + jar(Interceptor.class);
    }
  }

  /** Returns the version. Only OkHttp 3 has no class that tells its own. */
  private static String version() {
    try {
      return jar(OkHttp.class).equals(jar(Interceptor.class)) ? OkHttp.VERSION : "3";
    } catch (LinkageError e) {
      return "3";
    }
  }

  private static String jar(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null
        ? "an unknown jar"
        : fileName(source.getLocation().getPath());
  }

  /** Returns the last part of a jar's URL, since the folders before it can name a person. */
  static String fileName(String url) {
    String path = url.replaceFirst("[!/]+$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
