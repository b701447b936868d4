package dev.gangway.spring.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which setting keeps the application from starting, and what to do. */
final class ClientSettingsFailureAnalyzer extends AbstractFailureAnalyzer<ClientSettingsException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, ClientSettingsException cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
  }
}
