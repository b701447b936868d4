package dev.gangway.core.internal.request;

import dev.gangway.core.body.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Where the bytes of an upload come from. */
public interface UploadContent {
  long UNKNOWN = -1;

  InputStream open() throws IOException;

  /** Returns how many bytes there are, or {@link #UNKNOWN}. */
  long length() throws IOException;

  /** Returns whether it can be opened once only. */
  default boolean isOneShot() {
    return false;
  }

  /** Checks that it can still be opened. */
  default void requireUnsent() throws UploadFailure {}

  final class Bytes implements UploadContent {
    private final byte[] content;

    public Bytes(byte[] content) {
      this.content = content.clone();
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(content);
    }

    @Override
    public long length() {
      return content.length;
    }
  }

  record OnDisk(Path file) implements UploadContent {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public long length() throws IOException {
      return Files.size(file);
    }
  }

  record Reopened(Upload.Source source, long length) implements UploadContent {
    @Override
    public InputStream open() throws IOException {
      @Nullable InputStream opened = source.open();
      if (opened == null) {
        throw new IOException("The source of an upload returned no stream.");
      }
      return opened;
    }
  }

  record Once(InputStream stream, long length, AtomicBoolean opened) implements UploadContent {
    @Override
    public InputStream open() throws IOException {
      if (!opened.compareAndSet(false, true)) {
        throw sentAlready();
      }
      return stream;
    }

    @Override
    public void requireUnsent() throws UploadFailure {
      if (opened.get()) {
        throw sentAlready();
      }
    }

    private static UploadFailure sentAlready() {
      return new UploadFailure(
          "was sent already: the stream of Upload.once can be read once. Make a new upload for each"
              + " call, or use Upload.of with a source that opens the stream again");
    }

    @Override
    public boolean isOneShot() {
      return true;
    }
  }
}
