package dev.gangway.checks;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * An agent of the JVM that has {@link ReflectionGuard} asked before each use of reflection in a
 * client and what it brings. Its argument is the folder of the guard's files.
 */
public final class ReflectionAgent {
  private static final Pattern WATCHED =
      Pattern.compile(
          "dev/gangway/(auth|core|kriptomat)/.*|com/squareup/moshi/.*|io/github/resilience4j/.*"
              + "|kotlin/.*|okhttp3/.*|okio/.*|org/slf4j/(?!jul/).*|retrofit2/.*");

  /** Parts of tests that are in the same packages. */
  private static final Pattern TESTS = Pattern.compile(".*(Test|mockwebserver3).*");

  private static final String GUARD = "dev/gangway/checks/ReflectionGuard";

  /** The uses whose target the guard sees, by its own methods of the same names. */
  private static final Set<String> TARGETS =
      Set.of(
          "java/lang/Class.forName",
          "java/lang/Class.getResource",
          "java/lang/Class.getResourceAsStream",
          "java/lang/Class.getMethods",
          "java/lang/Class.getDeclaredMethods",
          "java/lang/Class.getDeclaredConstructor",
          "java/lang/Class.getMethod",
          "java/lang/Class.getDeclaredMethod",
          "java/lang/ClassLoader.getResource",
          "java/lang/ClassLoader.getResources",
          "java/lang/ClassLoader.getResourceAsStream",
          "java/lang/reflect/Proxy.newProxyInstance");

  private ReflectionAgent() {}

  /** Starts the agent. The JVM calls it before the main class. */
  public static void premain(String folder, Instrumentation instrumentation) {
    ReflectionGuard.start(Path.of(folder));
    instrumentation.addTransformer(
        new ClassFileTransformer() {
          @Override
          public byte[] transform(
              ClassLoader loader,
              String name,
              Class<?> type,
              ProtectionDomain domain,
              byte[] file) {
            if (!WATCHED.matcher(name).matches() || TESTS.matcher(name).matches()) {
              return null;
            }
            try {
              return guarded(name, file);
            } catch (RuntimeException e) {
              // The JVM would go on with the class as it is.
              ReflectionGuard.unread(name);
              return null;
            }
          }
        });
  }

  private static byte[] guarded(String type, byte[] file) {
    ClassReader reader = new ClassReader(file);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return guarded(
                type, super.visitMethod(access, name, descriptor, signature, exceptions));
          }
        },
        0);
    return writer.toByteArray();
  }

  private static MethodVisitor guarded(String caller, MethodVisitor method) {
    return new MethodVisitor(Opcodes.ASM9, method) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean ofInterface) {
        if (!Bytecode.needsMetadata(owner, name)) {
          super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
          return;
        }
        super.visitLdcInsn(caller);
        super.visitLdcInsn(owner + "." + name);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, GUARD, "uses", "(Ljava/lang/String;Ljava/lang/String;)V", false);
        if (TARGETS.contains(owner + "." + name)) {
          String target = opcode == Opcodes.INVOKESTATIC ? "" : "L" + owner + ";";
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, GUARD, name, "(" + target + descriptor.substring(1), false);
        } else {
          super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
        }
      }
    };
  }
}
