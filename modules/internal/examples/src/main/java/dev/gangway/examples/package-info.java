/**
 * One task per class. Each runs against an embedded server that answers as the provider documents.
 */
@NullMarked
package dev.gangway.examples;

import org.jspecify.annotations.NullMarked;
