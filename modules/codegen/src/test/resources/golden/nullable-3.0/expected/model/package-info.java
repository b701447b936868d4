/** What operations send and answer. */
@NullMarked
package com.example.acme.model;

import org.jspecify.annotations.NullMarked;
