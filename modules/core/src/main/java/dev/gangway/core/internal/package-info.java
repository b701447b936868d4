/**
 * Types that the packages of core share. Nothing in the packages named {@code internal} is API: it
 * can change in any release.
 */
@NullMarked
package dev.gangway.core.internal;

import org.jspecify.annotations.NullMarked;
