/**
 * Maps schemas to Java types and codecs, and describes the records, enums and unions to be
 * generated.
 */
@NullMarked
package dev.gangway.codegen.type;

import org.jspecify.annotations.NullMarked;
