/** JSONPath of RFC 9535, by which an overlay names the parts of a document that it changes. */
@NullMarked
package dev.gangway.codegen.jsonpath;

import org.jspecify.annotations.NullMarked;
