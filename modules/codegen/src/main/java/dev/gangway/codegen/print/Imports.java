package dev.gangway.codegen.print;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The qualified names that a file of source imports, collected while it is described. */
public final class Imports {
  private final Set<Code> names = new TreeSet<>();

  /** Adds a class of the JDK or of a library. */
  public Imports add(@CompileTimeConstant final String name) {
    names.add(Code.of(name));
    return this;
  }

  /** Adds a class. */
  public Imports add(Code name) {
    names.add(name);
    return this;
  }

  /** Adds classes. */
  public Imports addAll(Collection<Code> all) {
    names.addAll(all);
    return this;
  }

  /** Removes the classes of the package of the file. */
  public Imports leaveOut(Code ownPackage) {
    names.removeIf(each -> packageOf(each).equals(ownPackage.toString()));
    return this;
  }

  private static String packageOf(Code name) {
    String qualified = name.toString();
    return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
  }

  /** Returns what was added, in the order of names. */
  public Set<Code> all() {
    return names;
  }

  /** Returns what was added, in the order of names. */
  public List<Code> list() {
    return List.copyOf(names);
  }
}
