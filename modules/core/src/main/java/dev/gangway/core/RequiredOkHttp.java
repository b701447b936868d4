package dev.gangway.core;

import java.security.CodeSource;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.OkHttp;
import org.jspecify.annotations.Nullable;

/**
 * OkHttp 5, which must come first on the class path. An older jar beside it hides most of its
 * classes, and calls would end with a {@code NoSuchFieldError}.
 */
final class RequiredOkHttp {
  /** The older OkHttp that comes first, or null. The class path is looked at once per process. */
  private static final @Nullable String OLDER = older();

  private RequiredOkHttp() {}

  /**
   * Checks that a client can work with the OkHttp on the class path.
   *
   * @throws IllegalStateException when an older one comes first
   */
  static void check(String client) {
    if (OLDER != null) {
      throw new IllegalStateException(
          client
              + " cannot be built: it needs OkHttp 5 or later, but "
              + OLDER
              + " comes first on the class path. Import gangway-bom before all other BOMs, or"
              + " exclude com.squareup.okhttp3:okhttp from the dependency that brings it, which mvn"
              + " dependency:tree shows.");
    }
  }

  private static @Nullable String older() {
    try {
      Objects.requireNonNull(Headers.EMPTY);
      return null;
    } catch (LinkageError e) {
      // The field is new in OkHttp 5.
      return "OkHttp " + version() + " in " + jar(Headers.class);
    }
  }

  /** Returns the version of the jar with {@code Headers}, which has no class of it before 4. */
  private static String version() {
    try {
      return jar(OkHttp.class).equals(jar(Headers.class)) ? OkHttp.VERSION : "3";
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
