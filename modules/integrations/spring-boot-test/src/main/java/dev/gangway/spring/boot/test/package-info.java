/** Tests of Spring Boot 4 applications against a server that knows the provider's spec. */
@NullMarked
package dev.gangway.spring.boot.test;

import org.jspecify.annotations.NullMarked;
