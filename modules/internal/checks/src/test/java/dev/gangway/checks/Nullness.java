package dev.gangway.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/**
 * The parts of a signature that JSpecify's {@code @Nullable} is on. The packages are
 * {@code @NullMarked}, so that all others are never null.
 */
final class Nullness {
  /** Kotlin's compiler marks declarations instead of types. */
  private static final List<String> NULLABLE =
      List.of("Lorg/jspecify/annotations/Nullable;", "Lorg/jetbrains/annotations/Nullable;");

  private final Map<String, List<String>> paths = new HashMap<>();

  /** Returns the steps to each nullable part of the returned type, a parameter or a bound. */
  List<String> of(String place) {
    return paths.getOrDefault(place, List.of());
  }

  private void add(String descriptor, String place, TypePath path) {
    if (NULLABLE.contains(descriptor)) {
      // Steps into an inner class end in the text of the same type.
      String steps = path == null ? "" : path.toString().replace(".", "");
      paths.computeIfAbsent(place, any -> new ArrayList<>()).add(steps);
    }
  }

  private void add(String descriptor, int reference, TypePath path) {
    TypeReference type = new TypeReference(reference);
    switch (type.getSort()) {
      case TypeReference.FIELD, TypeReference.METHOD_RETURN -> add(descriptor, "return", path);
      case TypeReference.METHOD_FORMAL_PARAMETER ->
          add(descriptor, "parameter " + type.getFormalParameterIndex(), path);
      case TypeReference.CLASS_EXTENDS ->
          add(descriptor, "extends " + type.getSuperTypeIndex(), path);
      case TypeReference.CLASS_TYPE_PARAMETER_BOUND, TypeReference.METHOD_TYPE_PARAMETER_BOUND ->
          add(descriptor, "bound " + type.getTypeParameterIndex(), path);
      default -> {}
    }
  }

  /**
   * Returns the nullness of each part of a class: of the class itself, and of its methods and
   * fields, by their names with descriptors.
   */
  static Map<String, Nullness> read(Path file) throws IOException {
    Map<String, Nullness> all = new HashMap<>();
    new ClassReader(Files.readAllBytes(file))
        .accept(new Parts(all), ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return all;
  }

  private static final class Parts extends ClassVisitor {
    private final Map<String, Nullness> all;
    private final Nullness own = new Nullness();

    Parts(Map<String, Nullness> all) {
      super(Opcodes.ASM9);
      this.all = all;
      all.put("", own);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
        int reference, TypePath path, String descriptor, boolean visible) {
      own.add(descriptor, reference, path);
      return null;
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      Nullness nullness = new Nullness();
      all.put(name + descriptor, nullness);
      return new FieldVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitTypeAnnotation(
            int reference, TypePath path, String annotation, boolean visible) {
          nullness.add(annotation, reference, path);
          return null;
        }
      };
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      Nullness nullness = new Nullness();
      all.put(name + descriptor, nullness);
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitTypeAnnotation(
            int reference, TypePath path, String annotation, boolean visible) {
          nullness.add(annotation, reference, path);
          return null;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
          nullness.add(annotation, "return", null);
          return null;
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(
            int parameter, String annotation, boolean visible) {
          nullness.add(annotation, "parameter " + parameter, null);
          return null;
        }
      };
    }
  }
}
