package dev.gangway.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of core: what is API, and which package may use which. */
class RoomsTest {
  private static final String ROOT = "dev.gangway.core";
  private static final String INTERNAL = ROOT + ".internal";
  private static final int MOST_TYPES = 40;

  /** The packages of the API. Each may use those before it, and the internal ones. */
  private static final List<String> API =
      List.of(
          ROOT + ".error",
          ROOT + ".json",
          ROOT + ".body",
          ROOT + ".spec",
          ROOT,
          ROOT + ".paging",
          ROOT + ".webhooks");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  static List<String> api() {
    return API;
  }

  @Test
  void everyPackageIsApiOrInternal() {
    Set<String> found = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      if (!isInternal(each)) {
        found.add(each.getPackageName());
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(API);
  }

  @Test
  void noPackageHasMoreTypesThanOneCanSurvey() {
    Map<String, Integer> types = new TreeMap<>();
    for (JavaClass each : CLASSES) {
      if (each.isTopLevelClass() && !each.getSimpleName().equals("package-info")) {
        types.merge(each.getPackageName(), 1, Integer::sum);
      }
    }
    assertThat(types)
        .allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(MOST_TYPES));
  }

  @ParameterizedTest
  @MethodSource("api")
  void apiPackageUsesOnlyThoseBeforeIt(String name) {
    List<String> later = API.subList(API.indexOf(name) + 1, API.size());
    if (!later.isEmpty()) {
      noClasses()
          .that()
          .resideInAPackage(name)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later.toArray(String[]::new))
          .check(CLASSES);
    }
  }

  @Test
  void apiPackagesHaveNoCycles() {
    slices().assignedFrom(new ApiPackages()).should().beFreeOfCycles().check(CLASSES);
  }

  /** What is internal is in no api.txt, so a signature of the API may not name it. */
  @Test
  void signaturesOfTheApiNameNoInternalType() {
    List<String> leaks = new ArrayList<>();
    for (JavaClass each : CLASSES) {
      if (!isInternal(each) && isPromised(each)) {
        promised(each)
            .filter(member -> types(member).anyMatch(RoomsTest::isInternal))
            .forEach(member -> leaks.add(member.getFullName()));
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static Stream<JavaMember> promised(JavaClass type) {
    return type.getMembers().stream()
        .filter(RoomsTest::isPromised)
        .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static Stream<JavaClass> types(JavaMember member) {
    Set<JavaType> types = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    if (member instanceof JavaField field) {
      types.add(field.getType());
    } else if (member instanceof JavaCodeUnit unit) {
      types.add(unit.getReturnType());
      types.addAll(unit.getParameterTypes());
    }
    return types.stream().flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }

  private static boolean isPromised(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || (member.getModifiers().contains(JavaModifier.PROTECTED)
            && !member.getOwner().getModifiers().contains(JavaModifier.FINAL));
  }

  private static boolean isPromised(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(RoomsTest::isPromised).orElse(true);
  }

  private static boolean isInternal(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(INTERNAL) || name.startsWith(INTERNAL + ".");
  }

  /** Each package of the API is a slice; internal packages are not. */
  private static final class ApiPackages implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return isInternal(type)
          ? SliceIdentifier.ignore()
          : SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "the packages of the API";
    }
  }
}
