/** Sessions, one-time codes and rate limits that processes share through Redis. */
@NullMarked
package dev.gangway.redis;

import org.jspecify.annotations.NullMarked;
