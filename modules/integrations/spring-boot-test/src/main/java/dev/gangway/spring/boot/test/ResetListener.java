package dev.gangway.spring.boot.test;

import dev.gangway.testkit.SpecServer;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Resets the servers after each test. */
final class ResetListener implements TestExecutionListener {

  @Override
  public void afterTestMethod(TestContext test) {
    if (TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), GangwayTest.class)
        && test.hasApplicationContext()) {
      test.getApplicationContext()
          .getBeansOfType(SpecServer.class)
          .values()
          .forEach(SpecServer::reset);
    }
  }
}
