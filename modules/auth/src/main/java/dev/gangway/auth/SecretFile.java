package dev.gangway.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The content of a file, read again when the file's time, size or identity has changed. */
final class SecretFile implements Supplier<String> {
  private final Path file;
  private volatile @Nullable Content read;

  SecretFile(Path file) {
    this.file = file;
  }

  @Override
  public String get() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Content last = read;
      if (last == null || !last.isOf(now)) {
        last = new Content(now.lastModifiedTime(), now.size(), now.fileKey(), text());
        read = last;
      }
      return last.text;
    } catch (IOException e) {
      throw new UncheckedIOException("The secret in file " + file + " cannot be read", e);
    }
  }

  private String text() throws IOException {
    String text = Files.readString(file);
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(0, end);
  }

  private static final class Content {
    final FileTime time;
    final long size;
    final @Nullable Object key;
    final String text;

    Content(FileTime time, long size, @Nullable Object key, String text) {
      this.time = time;
      this.size = size;
      this.key = key;
      this.text = text;
    }

    boolean isOf(BasicFileAttributes now) {
      return time.equals(now.lastModifiedTime())
          && size == now.size()
          && Objects.equals(key, now.fileKey());
    }
  }
}
