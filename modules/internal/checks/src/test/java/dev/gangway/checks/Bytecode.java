package dev.gangway.checks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the methods of one class file use. */
final class Bytecode {
  /** Eight bytes of an array read as one number do not count as reflection. */
  private static final Pattern REFLECTION =
      Pattern.compile(
          "java/lang/reflect/.*|sun/misc/Unsafe\\..*"
              + "|java/lang/invoke/(?!VarHandle\\.(get|set)$|MethodHandles\\.byteArrayViewVarHandle$).*"
              + "|java/util/ServiceLoader\\..*"
              + "|java/lang/ClassLoader\\.(loadClass|get(System)?Resources?(AsStream)?)"
              + "|java/lang/Class\\.(forName|newInstance|getRecordComponents|getResource(AsStream)?"
              + "|get(Declared)?(Methods?|Fields?|Constructors?|Classes))");

  /** A lambda, a text put together, and what a record has in place of methods of its own. */
  private static final Set<String> BOOTSTRAPS =
      Set.of(
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/runtime/ObjectMethods");

  /** Types of reflection that are only named, compared or asked for their names. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "java/lang/(reflect/(?!Proxy|Array\\.newInstance|Constructor\\.newInstance"
              + "|Method\\.invoke|InvocationHandler\\.invoke).*|invoke/MethodHandles\\$Lookup\\.)");

  private final Set<String> classes = new TreeSet<>();
  private final List<String> reflection = new ArrayList<>();

  private Bytecode() {}

  static Bytecode of(String className) throws IOException {
    String file = className + ".class";
    try (InputStream in = Bytecode.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("No class file of " + className);
      }
      Bytecode bytecode = new Bytecode();
      new ClassReader(in).accept(bytecode.visitor(className), ClassReader.SKIP_DEBUG);
      return bytecode;
    }
  }

  /** Returns the classes whose methods are called, that are made, or that are extended. */
  Set<String> classes() {
    return classes;
  }

  /** Returns the calls that find out about classes while the program runs. */
  List<String> reflection() {
    return reflection;
  }

  /** Returns whether an image needs to know what is reached by a use of reflection. */
  static boolean needsMetadata(String use) {
    return !HARMLESS.matcher(use.substring(use.lastIndexOf(' ') + 1)).matches();
  }

  /** Returns whether a method is one of reflection that an image needs to know about. */
  static boolean needsMetadata(String owner, String name) {
    String use = owner + "." + name;
    return REFLECTION.matcher(use).matches() && !HARMLESS.matcher(use).matches();
  }

  private void use(String where, String owner, String member) {
    classes.add(owner);
    if (REFLECTION.matcher(owner + "." + member).matches()) {
      reflection.add(where + " uses " + owner + "." + member);
    }
  }

  private void bootstrap(String where, Handle bootstrap) {
    if (!BOOTSTRAPS.contains(bootstrap.getOwner())) {
      reflection.add(where + " is bound by " + bootstrap.getOwner());
    }
  }

  private ClassVisitor visitor(String className) {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public void visit(
          int version, int access, String name, String signature, String parent, String[] types) {
        classes.add(parent);
      }

      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        return methodVisitor(className + "." + name);
      }
    };
  }

  private MethodVisitor methodVisitor(String where) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean ofInterface) {
        use(where, owner, name);
      }

      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        use(where, owner, name);
      }

      @Override
      public void visitTypeInsn(int opcode, String type) {
        use(where, type, "");
      }

      @Override
      public void visitLdcInsn(Object constant) {
        if (constant instanceof Handle handle) {
          use(where, handle.getOwner(), handle.getName());
        }
      }

      @Override
      public void visitInvokeDynamicInsn(
          String name, String descriptor, Handle bootstrap, Object... arguments) {
        bootstrap(where, bootstrap);
        for (Object argument : arguments) {
          if (argument instanceof Handle handle) {
            use(where, handle.getOwner(), handle.getName());
          } else if (argument instanceof Type type && type.getSort() == Type.OBJECT) {
            classes.add(type.getInternalName());
          }
        }
      }
    };
  }
}
