package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.print.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves the tag out of the methods of its interface: {@code orders().create()} for {@code
 * Orders_create}. Whether that is done depends on the operation and its tag, so that a method keeps
 * its name when another operation is added. Where two methods would have one name, those that were
 * shortened keep their long ones.
 */
public final class MethodNames {
  private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\\d+");

  /** What generators of documents add to the name of a group. */
  private static final Set<String> ROLES =
      Set.of("api", "controller", "endpoint", "handler", "operations", "resource", "service");

  /** Words that begin the name of a method; any other may need the tag's to be understood. */
  private static final Set<String> VERBS =
      Set.of(
          ("accept activate add apply approve archive assign attach authorize batch bulk calculate"
                  + " cancel capture change check clear close complete confirm connect convert copy"
                  + " count create deactivate decline delete deny detach disable disconnect download"
                  + " duplicate edit enable estimate execute export fetch find finalize generate get"
                  + " grant head import initialize initiate insert inspect invite join leave list lock"
                  + " login logout lookup merge modify move patch pause post preview publish purge put"
                  + " query read refresh register reject release remove rename renew replace reset"
                  + " resend resolve restart restore resume retrieve retry revoke rotate save schedule"
                  + " search send set simulate start stop submit subscribe suspend sync terminate"
                  + " trigger unarchive unassign unlock unsubscribe update upgrade upload upsert"
                  + " validate verify void withdraw")
              .split(" "));

  /** Returns the operations, those with shorter methods that can have them. */
  public static List<SpecOperation> shortened(
      List<SpecOperation> all, Function<SpecOperation, String> tag) {
    Map<String, Integer> uses = new HashMap<>();
    List<String> shorter = new ArrayList<>();
    for (SpecOperation each : all) {
      String in = JavaNames.type(tag.apply(each)) + ".";
      String candidate = candidate(each, tag.apply(each));
      shorter.add(candidate);
      uses.merge(in + each.method(), 1, Integer::sum);
      if (!candidate.equals(each.method())) {
        uses.merge(in + candidate, 1, Integer::sum);
      }
    }
    List<SpecOperation> shortened = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      SpecOperation each = all.get(i);
      String in = JavaNames.type(tag.apply(each)) + ".";
      boolean free = Integer.valueOf(1).equals(uses.get(in + shorter.get(i)));
      shortened.add(
          free && !shorter.get(i).equals(each.method()) ? each.withMethod(shorter.get(i)) : each);
    }
    return shortened;
  }

  /** Returns the method that a person would choose, which is often the usual one. */
  private static String candidate(SpecOperation operation, String tag) {
    boolean chosen =
        !Extensions.text(operation.operation().getExtensions(), "x-method").isEmpty()
            || operation.operation().getOperationId() == null;
    if (chosen) {
      return operation.method();
    }
    String rest = withoutTag(operation.plainId(), tag);
    String method = JavaNames.member(rest);
    // A keyword, or a method that all objects have.
    boolean plain = !rest.isEmpty() && !method.endsWith("_") && !method.startsWith("_");
    return plain ? method : operation.method();
  }

  private static String withoutTag(String id, String tag) {
    String wanted = squashed(tag);
    StringBuilder read = new StringBuilder();
    Matcher word = WORD.matcher(id);
    while (word.find() && read.length() <= wanted.length()) {
      read.append(word.group().toLowerCase(Locale.ROOT));
      if (isSame(read.toString(), wanted)) {
        int end = endOfRole(id, word.end());
        String rest = id.substring(end).replaceFirst("^[^A-Za-z0-9]+", "");
        return isMethod(id, word.end(), end, rest) ? rest : id;
      }
    }
    return id;
  }

  /** Returns where the word for the group's role ends, or where it would begin. */
  private static int endOfRole(String id, int start) {
    Matcher role = WORD.matcher(id);
    boolean isRole =
        role.find(start)
            && role.start() == start
            && ROLES.contains(role.group().toLowerCase(Locale.ROOT))
            && role.end() < id.length()
            && !Character.isLetterOrDigit(id.charAt(role.end()));
    return isRole ? role.end() : start;
  }

  private static boolean isMethod(String id, int tag, int end, String rest) {
    Matcher first = WORD.matcher(rest);
    if (!first.lookingAt() || Character.isDigit(rest.charAt(0))) {
      return false;
    }
    char next = id.charAt(end);
    boolean humps = !id.equals(id.toLowerCase(Locale.ROOT));
    boolean isQualified = end > tag || ".:/#".indexOf(next) >= 0 || (next == '_' && humps);
    return isQualified || VERBS.contains(first.group().toLowerCase(Locale.ROOT));
  }

  private static boolean isSame(String word, String tag) {
    return singular(word).equals(singular(tag));
  }

  private static String singular(String word) {
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.replaceFirst("(?<=[^s])s$", "");
  }

  private static String squashed(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  private MethodNames() {}
}
