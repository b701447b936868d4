/**
 * One call from the method of a generated interface to the value or the exception: {@code
 * ApiCallAdapterFactory} makes it of a request, {@code Execution} runs it, and each {@code Attempt}
 * sends the request once.
 */
@NullMarked
package dev.gangway.core.internal.call;

import org.jspecify.annotations.NullMarked;
