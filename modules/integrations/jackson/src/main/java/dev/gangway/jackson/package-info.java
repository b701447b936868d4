/** Lets Jackson 3 read and write the values of generated clients by their own codecs. */
@NullMarked
package dev.gangway.jackson;

import org.jspecify.annotations.NullMarked;
