/**
 * The parts of generated codecs: the JSON forms of scalars, lists and maps, tolerant of what
 * providers send.
 */
@NullMarked
package dev.gangway.core.json;

import org.jspecify.annotations.NullMarked;
