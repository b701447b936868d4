package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations whose codecs one method finds: a method has at most 64 KiB.
 *
 * @param number the group's, or an empty string for the first
 * @param next the number of the group to ask after this one, or an empty string
 */
public record CodecGroup(Code number, Code next, List<OperationModel> operations) {
  private static final int LARGEST = 1000;

  public static List<CodecGroup> of(List<OperationModel> operations) {
    List<CodecGroup> groups = new ArrayList<>();
    int start = 0;
    do {
      int end = Math.min(start + LARGEST, operations.size());
      Code number = start == 0 ? Code.NONE : Code.of("{}", Literal.of(groups.size() + 1));
      Code next =
          end == operations.size() ? Code.NONE : Code.of("{}", Literal.of(groups.size() + 2));
      groups.add(new CodecGroup(number, next, operations.subList(start, end)));
      start = end;
    } while (start < operations.size());
    return groups;
  }

  /** Returns whether the interface declares the method. */
  public boolean first() {
    return number.isEmpty();
  }
}
