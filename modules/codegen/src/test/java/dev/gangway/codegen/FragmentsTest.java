package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Literal;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates print: never a text of a document as it is. */
class FragmentsTest {

  @Test
  void modelHandsTemplatesNoText() {
    List<String> texts = new ArrayList<>();
    for (JavaClass each : new ClassFileImporter().importPackages("dev.gangway.codegen.model")) {
      for (Method method : each.reflect().getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())
            && method.getParameterCount() == 0
            && isText(method)) {
          texts.add(each.getSimpleName() + "." + method.getName());
        }
      }
    }
    assertThat(texts).isEmpty();
  }

  private static boolean isText(Method method) {
    String type = method.getGenericReturnType().getTypeName();
    boolean says = method.getName().equals("toString");
    return !says && type.contains("java.lang.String") && !type.startsWith("java.util.Map<");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "class", "a b", "a;b", "1a", "a\u202e", "a\"", "a/**/"})
  void nameThatCannotBeDeclaredIsNotAnIdentifier(String name) {
    assertThatThrownBy(() -> Identifier.of(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void codeTakesAsManyPartsAsItHasPlaces() {
    assertThat(Code.of("{}.of({})", Identifier.of("Kind"), Literal.of("\"")))
        .hasToString("Kind.of(\"\\\"\")");
    assertThatThrownBy(() -> Code.of("{}")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Code.of("x", Literal.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wordHasNothingThatEndsALiteralOrAComment() {
    assertThatThrownBy(() -> Code.word("a\"")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Code.word("*/")).isInstanceOf(IllegalArgumentException.class);
    assertThat(Code.word("partner.api-key")).hasToString("partner.api-key");
  }
}
