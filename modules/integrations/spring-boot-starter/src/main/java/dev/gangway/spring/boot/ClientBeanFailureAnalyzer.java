package dev.gangway.spring.boot;

import dev.gangway.core.ClientProvider;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** Says why a client cannot be injected: there is none, or there are several accounts. */
final class ClientBeanFailureAnalyzer extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException>
    implements Ordered {

  @Override
  public int getOrder() {
    // Before Boot's own, which know less about clients.
    return HIGHEST_PRECEDENCE;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, NoSuchBeanDefinitionException cause) {
    Class<?> type = cause.getBeanType();
    if (type == null) {
      return null;
    }
    Optional<ClientProvider> provider =
        Clients.of(type.getClassLoader()).stream()
            .map(Client::provider)
            .filter(each -> each.type() == type)
            .findFirst();
    return provider.map(each -> analyze(each, type.getSimpleName(), cause)).orElse(null);
  }

  private static FailureAnalysis analyze(
      ClientProvider provider, String type, NoSuchBeanDefinitionException cause) {
    if (cause instanceof NoUniqueBeanDefinitionException several
        && several.getBeanNamesFound() != null) {
      TreeSet<String> beans = new TreeSet<>(Objects.requireNonNull(several.getBeanNamesFound()));
      String first = beans.first();
      return new FailureAnalysis(
          type + " has several accounts, and a bean asks for one without saying which: " + beans,
          "Name the account where the client is injected, as in @Qualifier(\""
              + first.substring(first.indexOf('-') + 1)
              + "\") "
              + type
              + " "
              + type.toLowerCase(Locale.ROOT)
              + ".",
          cause);
    }
    String prefix = Client.PREFIX + "." + provider.name();
    return new FailureAnalysis(
        type + " is on the class path, but has no bean: no property under " + prefix + " is set.",
        "Set " + prefix + ".server or " + prefix + ".base-url, and the credentials.",
        cause);
  }
}
