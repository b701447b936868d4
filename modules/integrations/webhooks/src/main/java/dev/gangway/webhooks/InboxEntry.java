package dev.gangway.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event as an inbox knows it. Key and entity are digests, so an inbox holds no personal data.
 *
 * @param source the name of the source of events
 * @param key the digest that is the same for each delivery of the event, made of signed content
 * @param twin another such digest, for a provider that seals each delivery anew: an event with the
 *     key or the twin of one that was handled is a duplicate. Null if there is none
 * @param entity the digest of what the event is about, or null if events are not ordered
 * @param time when the event happened, or null if events are not ordered
 */
public record InboxEntry(
    String source,
    String key,
    @Nullable String twin,
    @Nullable String entity,
    @Nullable Instant time) {

  /** Checks that source and key are there. */
  public InboxEntry {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(key, "key");
  }

  /** Returns key and twin, in the order in which all who lock them do. */
  List<String> keys() {
    return twin == null || twin.equals(key) ? List.of(key) : Stream.of(key, twin).sorted().toList();
  }

  /** Returns whether the event has a place in the order of its entity's events. */
  public boolean ordered() {
    return entity != null && time != null;
  }
}
