package dev.gangway.core.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request body that the provider does not require. A null is sent as no body, without a {@code
 * Content-Type}. Retrofit refuses null for its own {@code @Body}, so it carries the value as a
 * {@code @Tag}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface OptionalBody {}
