/** The client of Acme &lt;Exchange&gt; &#64; {&#64;link} *&#47;: start at {@link com.example.acme.Acme }. */
@NullMarked
package com.example.acme;

import org.jspecify.annotations.NullMarked;
