package dev.gangway.site.reference;

import dev.gangway.core.Server;
import dev.gangway.site.reference.Expression.Atom;
import dev.gangway.site.reference.Expression.Chain;
import dev.gangway.site.reference.Expression.Invocation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The code that makes a client whose credentials are in environment variables. */
final class ClientCode {

  static String of(Provider provider, Language language) {
    List<Invocation> calls = new ArrayList<>();
    calls.add(new Invocation("builder", List.of()));
    calls.add(server(provider, language));
    for (String each : fromEnv(provider)) {
      calls.add(new Invocation(each, List.of()));
    }
    calls.add(new Invocation("build", List.of()));
    Chain chain = new Chain(provider.title(), calls);
    String type = language == Language.JAVA ? provider.title() + " " : language.declare;
    return type
        + provider.name()
        + " =\n"
        + Expression.INDENT
        + chain.broken(Expression.INDENT)
        + language.end;
  }

  /** The server for tests, if the provider documents one. */
  private static Invocation server(Provider provider, Language language) {
    return Arrays.stream(provider.client().getFields())
        .filter(each -> Modifier.isStatic(each.getModifiers()) && each.getType() == Server.class)
        .map(each -> each.getName())
        .min(Comparator.comparing((String each) -> each.equals("PRODUCTION")))
        .map(each -> call("server", provider.title() + "." + each))
        .orElseGet(() -> call("baseUrl", language.quoted("https://kyc.example.com")));
  }

  private static Invocation call(String method, String argument) {
    return new Invocation(method, List.of(new Atom(argument)));
  }

  private static List<String> fromEnv(Provider provider) {
    return Arrays.stream(provider.client().getDeclaredClasses())
        .filter(each -> each.getSimpleName().equals("Builder"))
        .flatMap(each -> Arrays.stream(each.getMethods()))
        .filter(each -> each.getParameterCount() == 0 && each.getName().endsWith("FromEnv"))
        .map(Method::getName)
        .distinct()
        .sorted()
        .toList();
  }

  private ClientCode() {}
}
