package dev.gangway.browser;

import java.util.Map;

/** A key of the keyboard. */
public enum Key {
  /** To the next element. */
  TAB("Tab", "Tab", 9, ""),
  /** Activates a link or a button. */
  ENTER("Enter", "Enter", 13, "\r"),
  /** Activates a button. */
  SPACE(" ", "Space", 32, " "),
  /** Closes. */
  ESCAPE("Escape", "Escape", 27, ""),
  /** To the next of a list. */
  DOWN("ArrowDown", "ArrowDown", 40, ""),
  /** To the one before in a list. */
  UP("ArrowUp", "ArrowUp", 38, ""),
  /** Begins a search. */
  SLASH("/", "Slash", 191, "/");

  private final String key;
  private final String code;
  private final int number;
  private final String text;

  Key(String key, String code, int number, String text) {
    this.key = key;
    this.code = code;
    this.number = number;
    this.text = text;
  }

  String text() {
    return text;
  }

  Map<String, ?> event(String type) {
    return Map.of(
        "type",
        type,
        "key",
        key,
        "code",
        code,
        "windowsVirtualKeyCode",
        number,
        "text",
        type.equals("keyDown") ? text : "");
  }
}
