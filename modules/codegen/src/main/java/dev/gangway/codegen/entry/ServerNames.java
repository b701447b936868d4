package dev.gangway.codegen.entry;

import dev.gangway.codegen.print.JavaText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names a server after its environment and region, from its description or its address. A server
 * without a telling word is the one of production. A name depends on its own server, so that it
 * stays when another one is added.
 */
public final class ServerNames {
  private static final Map<String, String> ENVIRONMENTS =
      Map.ofEntries(
          Map.entry("beta", "BETA"),
          Map.entry("demo", "DEMO"),
          Map.entry("dev", "DEVELOPMENT"),
          Map.entry("development", "DEVELOPMENT"),
          Map.entry("int", "INTEGRATION"),
          Map.entry("integration", "INTEGRATION"),
          Map.entry("live", "PRODUCTION"),
          Map.entry("mock", "MOCK"),
          Map.entry("preprod", "PREPRODUCTION"),
          Map.entry("preproduction", "PREPRODUCTION"),
          Map.entry("preview", "PREVIEW"),
          Map.entry("prod", "PRODUCTION"),
          Map.entry("production", "PRODUCTION"),
          Map.entry("qa", "QA"),
          Map.entry("sandbox", "SANDBOX"),
          Map.entry("stage", "STAGING"),
          Map.entry("staging", "STAGING"),
          Map.entry("stg", "STAGING"),
          Map.entry("test", "TEST"),
          Map.entry("testing", "TEST"),
          Map.entry("testnet", "TEST"),
          Map.entry("uat", "UAT"));

  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("apac", "APAC"),
          Map.entry("asia", "ASIA"),
          Map.entry("au", "AU"),
          Map.entry("australia", "AU"),
          Map.entry("ca", "CA"),
          Map.entry("canada", "CA"),
          Map.entry("eu", "EU"),
          Map.entry("europe", "EU"),
          Map.entry("india", "INDIA"),
          Map.entry("uk", "UK"),
          Map.entry("us", "US"),
          Map.entry("usa", "US"));

  /** What a description may say of any server. */
  private static final Set<String> GENERAL =
      Set.of(
          ("a address an api base default endpoint env environment for host https main of our primary rest server"
                  + " servers service the this url v1 v2 v3")
              .split(" "));

  /** A longer description is not a name. */
  private static final int LONGEST_DESCRIPTION = 8;

  /**
   * Returns the name of a server's constant, which another one may have too.
   *
   * @param url the address with its placeholders
   */
  public static String of(@Nullable String description, String url) {
    List<String> described = words(description);
    List<String> addressed = words(withoutTopLevel(url));
    Set<String> environments =
        described.size() > LONGEST_DESCRIPTION ? Set.of() : known(described, ENVIRONMENTS);
    if (environments.size() != 1) {
      environments = known(addressed, ENVIRONMENTS);
    }
    Set<String> regions = known(described, REGIONS);
    if (regions.size() != 1) {
      regions = known(addressed, REGIONS);
    }
    String name =
        Stream.of(environments, regions)
            .filter(each -> each.size() == 1)
            .map(each -> each.iterator().next())
            .collect(Collectors.joining("_"));
    if (!name.isEmpty()) {
      return environments.size() == 1 ? name : "PRODUCTION_" + name;
    }
    return describedName(described, String.join("", addressed));
  }

  /** A description of one or two words is a name, unless it is the provider's own. */
  private static String describedName(List<String> described, String address) {
    List<String> telling = described.stream().filter(each -> !GENERAL.contains(each)).toList();
    String name = String.join("_", telling).toUpperCase(Locale.ROOT);
    boolean isName =
        !telling.isEmpty()
            && telling.size() <= 2
            && JavaText.isName(name)
            && telling.stream().noneMatch(address::contains);
    return isName ? name : "PRODUCTION";
  }

  private static Set<String> known(List<String> words, Map<String, String> names) {
    return words.stream()
        .filter(names::containsKey)
        .map(each -> String.valueOf(names.get(each)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A country's domain is not a region of a provider, and a variable has any value. */
  private static String withoutTopLevel(String url) {
    return url.replaceFirst("^https://", "")
        .replaceAll("\\{[^}]*}", "")
        .replaceFirst("\\.[^./:]*(?=[:/]|$)", "");
  }

  private static List<String> words(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
            .filter(each -> !each.isEmpty())
            .toList();
  }

  private ServerNames() {}
}
