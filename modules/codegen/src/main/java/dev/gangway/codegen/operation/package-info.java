/** Describes operations as methods: parameters, bodies, responses and pages. */
@NullMarked
package dev.gangway.codegen.operation;

import org.jspecify.annotations.NullMarked;
