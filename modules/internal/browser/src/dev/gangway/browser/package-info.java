/** Chromium, driven by tests of several modules. */
@NullMarked
package dev.gangway.browser;

import org.jspecify.annotations.NullMarked;
