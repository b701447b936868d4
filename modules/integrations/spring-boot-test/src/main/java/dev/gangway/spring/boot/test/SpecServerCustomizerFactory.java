package dev.gangway.spring.boot.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Finds {@link GangwayTest} on a test or on the class that encloses it. */
final class SpecServerCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    GangwayTest test =
        TestContextAnnotationUtils.findMergedAnnotation(testClass, GangwayTest.class);
    return test == null ? null : new SpecServerCustomizer(List.of(test.value()));
  }
}
