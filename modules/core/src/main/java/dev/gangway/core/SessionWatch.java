package dev.gangway.core;

import dev.gangway.auth.LoginObserver;
import dev.gangway.core.internal.call.ClientSettings;
import java.time.Duration;

/** Tells listeners and log what a session does that no call shows. */
record SessionWatch(ClientSettings settings, String scheme) implements LoginObserver {

  @Override
  public void renewalFailed(Exception failure) {
    settings
        .listeners()
        .tell(listener -> listener.renewalFailed(settings.name(), scheme, failure.getClass()));
    settings.log().renewalFailed(scheme, failure);
  }

  @Override
  public void waitsForCode(Duration wait) {
    settings.log().waitsForCode(scheme, wait);
  }
}
