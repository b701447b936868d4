package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.PagesModel;
import dev.gangway.codegen.model.ParameterModel;
import dev.gangway.codegen.operation.ResponsePath.Place;
import dev.gangway.codegen.operation.ResponseReader.ReadResponse;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Fragment;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.ModelTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-pages}: how an operation is called page by page. */
final class PagesReader {
  private static final String EXTENSION = "x-pages";
  private static final Set<String> INTEGERS = Set.of("Long", "Integer");
  private static final Set<String> OTHER_KEYS =
      Set.of("by", "parameter", "first", "items", "next", "next-from-last", "method");

  /** The method of core's builder for each property about pages. */
  private static final Map<String, Code> BOOLEANS = new LinkedHashMap<>();

  private static final Map<String, Code> NUMBERS = new LinkedHashMap<>();

  static {
    BOOLEANS.put("has-more", Code.of("hasMore"));
    BOOLEANS.put("is-last", Code.of("isLast"));
    NUMBERS.put("last-page", Code.of("lastPage"));
    NUMBERS.put("total", Code.of("total"));
    NUMBERS.put("size", Code.of("size"));
    NUMBERS.put("number", Code.of("number"));
  }

  private final ResponsePath paths;
  private final Problems problems;

  PagesReader(SpecContext context, ModelTypes types) {
    this.paths = new ResponsePath(context, types);
    this.problems = context.problems();
  }

  /** What is read of one operation. */
  private record Reading(
      SpecOperation source,
      Map<?, ?> declared,
      String method,
      List<ParameterModel> parameters,
      ReadResponse response,
      Imports imports) {

    String text(String key) {
      Object value = declared.get(key);
      return value == null ? "" : value.toString();
    }

    String pointer(String key) {
      return source.pointer() + "/" + EXTENSION + (key.isEmpty() ? "" : "/" + key);
    }
  }

  /**
   * Returns the method that gives all pages; none when the operation has no {@code x-pages}.
   *
   * @param method the method that gives one page
   * @param parameters its parameters, without a body
   */
  PagesModel read(
      SpecOperation source,
      String method,
      List<ParameterModel> parameters,
      ReadResponse response,
      Imports imports) {
    Map<String, Object> extensions = source.operation().getExtensions();
    Object value = extensions == null ? null : extensions.get(EXTENSION);
    if (value == null) {
      return PagesModel.NONE;
    }
    String pointer = source.pointer() + "/" + EXTENSION;
    if (!(value instanceof Map<?, ?> declared)) {
      problems.add(
          pointer,
          "x-pages is not an object. Write an object with at least by, parameter and items.");
      return PagesModel.NONE;
    }
    if (!source.httpMethod().equals("GET")) {
      problems.add(
          pointer,
          "a "
              + source.httpMethod()
              + " may have side effects, and only a GET can be called page by page. Remove x-pages.");
      return PagesModel.NONE;
    }
    return read(new Reading(source, declared, method, parameters, response, imports));
  }

  private PagesModel read(Reading reading) {
    checkKeys(reading);
    ParameterModel moving = moving(reading);
    Place items = items(reading);
    if (moving == null || items == null || reading.response().type() == null) {
      return PagesModel.NONE;
    }
    reading.imports().add("dev.gangway.core.paging.Pages");
    Code entry = items.type().element();
    items.typeImports().stream()
        .filter(each -> !each.is("java.util.List"))
        .forEach(reading.imports()::add);
    List<Code> steps = new ArrayList<>();
    BOOLEANS.forEach((key, step) -> addStep(reading, key, step, Set.of("Boolean"), steps));
    NUMBERS.forEach((key, step) -> addStep(reading, key, step, INTEGERS, steps));
    steps.add(last(reading, moving, items, entry));
    List<ParameterModel> others =
        reading.parameters().stream().filter(each -> !each.equals(moving)).toList();
    String chosen = reading.text("method");
    return new PagesModel(
        Code.of(
            "{}",
            Identifier.of(chosen.isEmpty() ? all(reading.method()) : JavaNames.member(chosen))),
        reading.response().type().java(),
        entry,
        items.expression(),
        steps,
        others,
        others.stream().filter(each -> !each.nullable()).toList());
  }

  /** Returns {@code listAllForUser} for {@code listForUser}, and {@code allStaff} for others. */
  private static String all(String method) {
    return method.matches("list([A-Z].*)?")
        ? "listAll" + method.substring("list".length())
        : JavaNames.member("all " + method);
  }

  private void checkKeys(Reading reading) {
    for (Object key : reading.declared().keySet()) {
      if (!OTHER_KEYS.contains(key) && !BOOLEANS.containsKey(key) && !NUMBERS.containsKey(key)) {
        Set<String> known = new TreeSet<>(OTHER_KEYS);
        known.addAll(BOOLEANS.keySet());
        known.addAll(NUMBERS.keySet());
        problems.add(
            reading.pointer(String.valueOf(key)), "the key is unknown. Use one of " + known + ".");
      }
    }
    boolean byPage = reading.text("by").equals("page");
    if (!byPage && reading.declared().containsKey("last-page")) {
      problems.add(
          reading.pointer("last-page"),
          "only paging by: page has a last page. Remove last-page, or use by: page.");
    }
    if (!byPage && reading.declared().containsKey("first")) {
      problems.add(
          reading.pointer("first"),
          "only paging by: page has a first page. Remove first, or use by: page.");
    }
  }

  private @Nullable ParameterModel moving(Reading reading) {
    String name = reading.text("parameter");
    Code query = Code.of("@Query({})", Literal.of(name));
    Code header = Code.of("@Header({})", Literal.of(name));
    for (ParameterModel each : reading.parameters()) {
      if (each.annotation().startsWith(query) || each.annotation().startsWith(header)) {
        return each;
      }
    }
    problems.add(
        reading.pointer("parameter"),
        "the operation has no query or header parameter \""
            + name
            + "\". Name or declare the one that selects the page.");
    return null;
  }

  private @Nullable Place items(Reading reading) {
    Place items = find(reading, "items");
    if (items != null && !items.type().isList()) {
      refuse(reading, "items", items, "a list");
      return null;
    }
    return items;
  }

  private void addStep(
      Reading reading, String key, Code step, Set<String> wanted, List<Code> steps) {
    if (!reading.declared().containsKey(key)) {
      return;
    }
    Place place = find(reading, key);
    if (place != null && !wanted.contains(place.type().toString())) {
      refuse(reading, key, place, wanted.contains("Boolean") ? "a boolean" : "an integer");
    } else if (place != null) {
      steps.add(Code.of(".{}({})", step, place.expression()));
    }
  }

  private @Nullable Place find(Reading reading, String key) {
    Place place = paths.find(reading.response(), ResponsePath.names(reading.declared().get(key)));
    return found(reading, key, place);
  }

  private @Nullable Place found(Reading reading, String key, @Nullable Place place) {
    if (place == null) {
      problems.add(
          reading.pointer(key),
          "the response has no property \""
              + String.join(".", ResponsePath.names(reading.declared().get(key)))
              + "\". Give its JSON path from the top of the response.");
    } else {
      reading.imports().addAll(place.imports());
    }
    return place;
  }

  private void refuse(Reading reading, String key, Place place, String wanted) {
    problems.add(
        reading.pointer(key),
        "the property is " + place.type() + ", not " + wanted + ". Name another property.");
  }

  private Code last(Reading reading, ParameterModel moving, Place items, Code entry) {
    String by = reading.text("by");
    Code type = moving.valueType();
    Code lambda = Code.of("{} -> {}", moving.name(), call(reading, moving, by.equals("cursor")));
    switch (by) {
      case "page", "offset" -> {
        if (!INTEGERS.contains(type.toString()) && !type.is("int") && !type.is("long")) {
          problems.add(
              reading.pointer("parameter"),
              "a page is requested by its number, but the parameter \""
                  + reading.text("parameter")
                  + "\" is "
                  + type
                  + ". Make it an integer.");
        }
        return by.equals("page")
            ? step(Code.of(".byPage("), first(reading), lambda)
            : Code.of(".byOffset({})", lambda);
      }
      case "cursor" -> {
        return step(Code.of(".byCursor("), next(reading, moving, type, items, entry), lambda);
      }
      default -> {
        problems.add(
            reading.pointer("by"),
            "\"" + by + "\" is unknown. Use by: page, by: offset or by: cursor.");
        return Code.NONE;
      }
    }
  }

  private static Code step(Code begin, Fragment from, Code lambda) {
    Code line = Code.of("{}{}, {})", begin, from, lambda);
    return line.length() > 91
        ? Code.of("{}\n            {},\n            {})", begin, from, lambda)
        : line;
  }

  private Literal first(Reading reading) {
    String first = reading.text("first");
    if (!first.matches("-?\\d{0,9}")) {
      problems.add(
          reading.pointer("first"),
          "the number of the first page is not an integer. Write it as an integer.");
    }
    return first.isEmpty() ? Literal.of(1) : Literal.ofInt(first);
  }

  private static Code call(Reading reading, ParameterModel moving, boolean asItIs) {
    boolean narrow = !asItIs && (moving.valueType().is("int") || moving.valueType().is("Integer"));
    return Code.of(
        "{}({})",
        Identifier.of(reading.method()),
        Code.join(
            ", ",
            reading.parameters().stream()
                .map(
                    each ->
                        each.equals(moving) && narrow
                            ? Code.of("(int) {}", each.name())
                            : Code.of("{}", each.name()))
                .toList()));
  }

  private Code next(Reading reading, ParameterModel moving, Code type, Place items, Code entry) {
    boolean fromLast = reading.declared().containsKey("next-from-last");
    String key = fromLast ? "next-from-last" : "next";
    if (!moving.nullable()) {
      problems.add(
          reading.pointer("parameter"),
          "the first page is requested without the parameter \""
              + reading.text("parameter")
              + "\", which is required. Make it optional.");
    }
    if (!reading.declared().containsKey(key)) {
      problems.add(
          reading.pointer(""),
          "no property holds the cursor of the next page. Add next or next-from-last.");
      return Code.NONE;
    }
    Place place =
        fromLast
            ? found(
                reading,
                key,
                paths.inLastOf(items, entry, ResponsePath.names(reading.declared().get(key))))
            : find(reading, key);
    if (place == null) {
      return Code.NONE;
    }
    if (!place.type().equals(type)) {
      refuse(reading, key, place, type + " as the parameter \"" + reading.text("parameter") + "\"");
    }
    return place.expression();
  }
}
