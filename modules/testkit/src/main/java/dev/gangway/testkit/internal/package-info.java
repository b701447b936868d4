/** What the testkit needs of generated code; it can change in any release. */
@NullMarked
package dev.gangway.testkit.internal;

import org.jspecify.annotations.NullMarked;
