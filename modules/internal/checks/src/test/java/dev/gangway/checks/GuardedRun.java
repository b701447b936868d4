package dev.gangway.checks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs a test class, for {@link ReflectionAgent}. */
final class GuardedRun {

  public static void main(String[] args) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(args[0])).build(),
            listener);
    TestExecutionSummary summary = listener.getSummary();
    summary.getFailures().stream()
        .limit(5)
        .forEach(
            each ->
                System.out.println(
                    each.getTestIdentifier().getDisplayName() + ": " + each.getException()));
    System.out.println("outcome " + summary.getTotalFailureCount() + " failed");
  }

  private GuardedRun() {}
}
