/**
 * Resolves questions about schemas: what a composition amounts to, which alternatives a union has,
 * which JSON kinds a value can be.
 */
@NullMarked
package dev.gangway.codegen.schema;

import org.jspecify.annotations.NullMarked;
