/** Every class of operation against every fault of a provider. */
@NullMarked
package dev.gangway.core.faults;

import org.jspecify.annotations.NullMarked;
