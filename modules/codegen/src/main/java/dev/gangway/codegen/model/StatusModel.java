package dev.gangway.codegen.model;

/** What an operation answers with one status; without type when nothing. */
public record StatusModel(String label, String says, String name, String type, String codec) {

  /** Returns whether this stands for every status that is not named. */
  public boolean other() {
    return label.equals("default");
  }
}
