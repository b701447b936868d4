package dev.gangway.webhooks;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds at most a hundred thousand events and as many entities, and forgets the oldest first. */
final class InMemoryInbox implements Inbox {
  private static final int MAX_ENTRIES = 100_000;

  private record Id(String source, String of) {}

  /** A claim, or the time since which the event is handled. */
  private record Event(@Nullable Lease lease, Instant since) {}

  private record Lease(String token, Instant until) {}

  private record Entity(@Nullable Instant newest, @Nullable Lease lease, Instant since) {
    Entity withoutLease() {
      return new Entity(newest, null, since);
    }
  }

  private final InboxSettings settings;
  private final Map<Id, Event> events = new LinkedHashMap<>();
  private final Map<Id, Entity> entities = new LinkedHashMap<>();

  InMemoryInbox(InboxSettings settings) {
    this.settings = settings;
  }

  @Override
  public synchronized Admission admit(InboxEntry entry) {
    Instant now = settings.now();
    forget(now);
    if (anyOf(entry, event -> event.lease() == null)) {
      close(entry, now);
      return new Admission.Duplicate();
    }
    if (anyOf(entry, event -> isLive(event.lease(), now))) {
      return new Admission.Busy();
    }
    @Nullable Entity entity = entry.ordered() ? entities.get(entity(entry)) : null;
    if (entity != null && isAfter(entity.newest(), entry)) {
      close(entry, now);
      return new Admission.Stale();
    }
    if (entity != null && isLive(entity.lease(), now)) {
      return new Admission.Busy();
    }
    Lease lease = new Lease(UUID.randomUUID().toString(), now.plus(settings.lease()));
    entry.keys().forEach(key -> putLast(events, event(entry, key), new Event(lease, now)));
    if (entry.ordered()) {
      Instant newest = entity == null ? null : entity.newest();
      putLast(entities, entity(entry), new Entity(newest, lease, now));
    }
    return new Admission.Fresh(new Claim(entry, lease.token()));
  }

  @Override
  public synchronized boolean handled(Claim claim) {
    InboxEntry entry = claim.entry();
    if (!anyOf(entry, event -> isOf(event, claim))) {
      return false;
    }
    Instant now = settings.now();
    entry.keys().forEach(key -> putLast(events, event(entry, key), new Event(null, now)));
    if (entry.ordered()) {
      release(claim);
      @Nullable Entity entity = entities.get(entity(entry));
      Instant time = Objects.requireNonNull(entry.time());
      if (entity == null || !isAfter(entity.newest(), entry)) {
        Lease lease = entity == null ? null : entity.lease();
        putLast(entities, entity(entry), new Entity(time, lease, now));
      }
    }
    return true;
  }

  @Override
  public synchronized void failed(Claim claim) {
    for (String key : claim.entry().keys()) {
      Id id = event(claim.entry(), key);
      if (isOf(events.get(id), claim)) {
        events.remove(id);
      }
    }
    release(claim);
  }

  private boolean anyOf(InboxEntry entry, Predicate<Event> test) {
    return entry.keys().stream()
        .map(key -> events.get(event(entry, key)))
        .anyMatch(event -> event != null && test.test(event));
  }

  /** Keeps what was signed from ever being handled; the twin may have been made up. */
  private void close(InboxEntry entry, Instant now) {
    @Nullable Event event = events.get(event(entry, entry.key()));
    if (event == null || event.lease() != null) {
      putLast(events, event(entry, entry.key()), new Event(null, now));
    }
  }

  private void release(Claim claim) {
    if (claim.entry().ordered()) {
      entities.computeIfPresent(
          entity(claim.entry()),
          (id, entity) ->
              entity.lease() != null && entity.lease().token().equals(claim.token())
                  ? entity.withoutLease()
                  : entity);
    }
  }

  private static boolean isOf(@Nullable Event event, Claim claim) {
    return event != null && event.lease() != null && event.lease().token().equals(claim.token());
  }

  private static boolean isLive(@Nullable Lease lease, Instant now) {
    return lease != null && lease.until().isAfter(now);
  }

  private static boolean isAfter(@Nullable Instant newest, InboxEntry entry) {
    return newest != null && newest.isAfter(Objects.requireNonNull(entry.time()));
  }

  private void forget(Instant now) {
    Instant before = now.minus(settings.retention());
    forget(events, event -> event.since().isBefore(before) && !isLive(event.lease(), now));
    forget(entities, entity -> entity.since().isBefore(before) && !isLive(entity.lease(), now));
  }

  private static <V> void forget(Map<Id, V> map, Predicate<V> old) {
    Iterator<V> oldest = map.values().iterator();
    while (oldest.hasNext() && (old.test(oldest.next()) || map.size() > MAX_ENTRIES)) {
      oldest.remove();
    }
  }

  private static <V> void putLast(Map<Id, V> map, Id id, V value) {
    map.remove(id);
    map.put(id, value);
  }

  private static Id event(InboxEntry entry, String key) {
    return new Id(entry.source(), key);
  }

  private static Id entity(InboxEntry entry) {
    return new Id(entry.source(), Objects.requireNonNull(entry.entity()));
  }
}
