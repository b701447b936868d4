/**
 * Reads a document and the files it refers to into one OpenAPI model: syntax, versions, references,
 * and the problems found on the way.
 */
@NullMarked
package dev.gangway.codegen.document;

import org.jspecify.annotations.NullMarked;
