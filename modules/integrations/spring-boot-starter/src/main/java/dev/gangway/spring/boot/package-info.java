/**
 * Gangway in a Spring Boot 4 application: a bean per client on the class path, built from the
 * properties under {@code gangway}.
 */
@NullMarked
package dev.gangway.spring.boot;

import org.jspecify.annotations.NullMarked;
