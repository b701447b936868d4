package dev.gangway.core.internal.request;

import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Finds annotations of generated methods and their parameters. */
public final class Annotations {

  /** Returns the annotation of this type, or null if there is none. */
  public static <A extends Annotation> @Nullable A find(Class<A> type, Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        return type.cast(annotation);
      }
    }
    return null;
  }

  private Annotations() {}
}
