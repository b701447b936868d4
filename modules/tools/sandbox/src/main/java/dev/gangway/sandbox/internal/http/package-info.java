/** HTTP/1.1 on sockets that can be reset. */
@NullMarked
package dev.gangway.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
