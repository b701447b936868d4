package dev.gangway.core.internal;

import dev.gangway.core.body.Upload;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.internal.request.UploadParts;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a type of the API does not show its users. The type itself sets the function, in its
 * static initializer; so it is there as soon as there is an object.
 *
 * @param <T> the type of the API
 * @param <V> what it holds
 */
public final class Accessor<T, V> {
  /** Reads what a file to upload consists of. */
  public static final Accessor<Upload, UploadParts> UPLOAD = new Accessor<>();

  /** Reads whether bytes of a request were sent that nobody has refused, by any method. */
  public static final Accessor<ConnectionException, Boolean> SENT = new Accessor<>();

  private volatile @Nullable Function<T, V> function;

  private Accessor() {}

  /** Sets the function, which only the type itself can write. */
  public void set(Function<T, V> function) {
    this.function = function;
  }

  public V of(T object) {
    return Objects.requireNonNull(function).apply(object);
  }
}
