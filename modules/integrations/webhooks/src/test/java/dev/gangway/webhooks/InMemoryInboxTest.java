package dev.gangway.webhooks;

final class InMemoryInboxTest extends InboxContract {

  @Override
  Inbox inbox(InboxSettings settings) {
    return Inbox.inMemory(settings);
  }

  @Override
  Inbox another(Inbox inbox) {
    return inbox;
  }
}
