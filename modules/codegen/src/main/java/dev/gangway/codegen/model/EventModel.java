package dev.gangway.codegen.model;

import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import java.util.List;

/**
 * The sealed type of a source's events.
 *
 * @param typed whether a field names the event's type; otherwise its shape tells it
 * @param imports what the cases need, qualified names
 */
public record EventModel(
    Identifier name, boolean typed, List<EventModel.Case> cases, List<Code> imports) {

  /**
   * An event.
   *
   * @param condition the label of a {@code case}, or what is true of the event's shape
   */
  public record Case(Identifier className, List<Doc> doc, Code type, Code codec, Code condition) {}
}
