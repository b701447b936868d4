/** The operations, one interface a group. */
@NullMarked
package com.example.acme.api;

import org.jspecify.annotations.NullMarked;
