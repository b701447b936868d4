package dev.gangway.core;

import okhttp3.OkHttpClient;

/**
 * The state that API clients with the same {@link OkHttpClient} can share beyond its connections
 * and threads. Not shared by default: a cache and a cookie jar know URLs and not who asks, so that
 * one account would read the responses of another, or act in its session.
 */
public enum SharedState {
  /** The responses in its {@link OkHttpClient#cache()}. */
  CACHE,
  /** The cookies in its {@link OkHttpClient#cookieJar()}. */
  COOKIES
}
