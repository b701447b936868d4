package dev.gangway.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that no text of this repository uses, each with the one that is used instead; the
 * vocabulary in CONTRIBUTING.md explains them.
 */
final class Vocabulary {

  /** A banned word, and the text that stands in its place. */
  private record Word(Pattern banned, String better) {
    static Word of(String banned, String better) {
      return new Word(Pattern.compile(banned, Pattern.CASE_INSENSITIVE), better);
    }
  }

  /** A place where a banned word is right. */
  private record Exception(Predicate<Path> file, Pattern line) {
    static Exception of(String file, String line) {
      return new Exception(path -> path.endsWith(file), Pattern.compile(line));
    }
  }

  private static final List<Word> WORDS =
      List.of(
          // As a verb, about a server, "answers" is right.
          Word.of(
              "\\banswer(?:s|ed|ing)?\\b(?! (?:with|by|as|late|in time|calls?|requests?|JSON|\\d{3})\\b)",
              "response"),
          Word.of(
              "\\brepetitions?\\b|\\btrials?\\b|\\b(?:second|another) sending\\b",
              "retry, attempt"),
          Word.of("\\btime is over\\b|\\boutliv(?:e[sd]?|ing)\\b", "timeout, deadline"),
          Word.of(
              "\\b(?:brings?|brought) nothing\\b", "connection lost, refused or not established"),
          Word.of("\\bwait(?:s|ed|ing)? with\\b", "poll"),
          Word.of("\\bmembers?\\b", "field, property, component, parameter"),
          Word.of(
              "\\b(?:an?|one) (?!(?:and|as|at|by|for|from|has|in|into|is|like|of|on|or|than|to|with|within|without)\\b)"
                  + "\\w+ an? (?:byte|call|case|class|client|document|field|file|host|line"
                  + "|login|message|method|minute|operation|page|provider|schema|second|signature|spec"
                  + "|tag|test|thread|type|user|value)\\b",
              "per"),
          Word.of("\\bg(?:o|oes|ave|ive|ives) (?:way to|before)\\b", "override, take precedence"),
          Word.of(
              "\\bsave (?:after|as|for|if|in|on|that|when|where)\\b|(?<!OkHttp )(?<!OkHttp's )\\balone\\b|\\bno more than\\b|\\bbut for\\b",
              "except, only, at most"),
          Word.of("\\b(?:leads?|led) (?:to|nowhere)\\b|\\blook-ups?\\b", "resolve, lookup"),
          Word.of("\\b(?:may|can|could|might|will) pass\\b", "transient"),
          Word.of("\\bcannot take (?:it|them)\\b", "reject, refuse"),
          Word.of("\\b(?:is|are|be|was|were) told\\b(?! apart|$)", "report to, notify"),
          Word.of("\\bgrowing pauses\\b|\\bbears? with\\b", "backoff with jitter, tolerate"),
          Word.of(
              "(?<!\\bthere )\\b(?:is|are|was|were|be) (?:none\\b|no (?!longer\\b|more\\b))",
              "is not a, has no"),
          Word.of("\\b(?:him|her)self\\b", "it, they"),
          new Word(
              Pattern.compile("(?:^[\\s#>*-]*|[.!?:]\\s+|\\| )(?:What|Whoever)\\b(?![^.!]*\\?)"),
              "a sentence whose subject is the one that acts"));

  private static final List<Exception> EXCEPTIONS =
      List.of(
          // A person answers questions about funds; a country is a member of the Union.
          Exception.of(
              "specs/cryptocoin/kyc.yaml",
              "[Tt]he answers|user's answers|to answer the|was answered"),
          Exception.of("specs/elkyc/openapi.yaml", "member of the European Union"),
          // The vocabulary itself.
          Exception.of("CONTRIBUTING.md", "^\\| .* \\| .* \\| .* \\|$"),
          Exception.of("CONTRIBUTING.md", "does not begin with"),
          // The class Members of core, in code that is printed and in lists of names.
          Exception.of("JavaNames.java", "^_\"Members\"_$"),
          Exception.of("RandomNames.java", "^_\"Members\"_$"),
          Exception.of("MemberModel.java", "\"Members\\.hidden\\("),
          Exception.of("MemberReader.java", "\"Members\\.copy\\("),
          Exception.of("RecordModel.java", "Members\\.required\\("),
          Exception.of("RecordReader.java", "\"dev\\.gangway\\.core\\.json\\.Members\""),
          Exception.of("UnionReader.java", "\"dev\\.gangway\\.core\\.json\\.Members\""),
          // A key of x-sealed and x-signature, and the parameter with its value.
          Exception.of("webhook/Signatures.java", "\"member\""),
          Exception.of("SealedReader.java", "\"member\""),
          Exception.of("SealedBodies.java", "\"member\""),
          Exception.of("WebhookSignatures.java", "\"member\""),
          Exception.of("WebhookSignature.java", "@param member |\"member\""),
          Exception.of("SealedText.java", "@param member "),
          Exception.of("SealedShape.java", "@param member "),
          // What a record without components prints.
          Exception.of("WebhookReceiverTest.java", "is None\\[\\]"),
          // The words themselves.
          Exception.of("Vocabulary.java", ""),
          Exception.of("VocabularyTest.java", ""),
          // A name of a secret.
          Exception.of("RedactedNames.java", "\\(security\\|secret\\) answer"));

  /** Returns the banned words of a file, each with its line and its substitute. */
  static List<String> found(Path file, List<Prose.Line> lines) {
    List<String> found = new ArrayList<>();
    for (Prose.Line line : lines) {
      if (EXCEPTIONS.stream().anyMatch(each -> isExcepted(each, file, line))) {
        continue;
      }
      for (Word word : WORDS) {
        Matcher matcher = word.banned().matcher(line.text());
        while (matcher.find()) {
          found.add(
              String.format(
                  "%s:%d: \"%s\", better: %s",
                  file, line.number(), matcher.group().strip(), word.better()));
        }
      }
    }
    return found;
  }

  private static boolean isExcepted(Exception exception, Path file, Prose.Line line) {
    return exception.file().test(file) && exception.line().matcher(line.text()).find();
  }

  private Vocabulary() {}
}
