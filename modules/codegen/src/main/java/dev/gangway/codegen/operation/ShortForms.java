package dev.gangway.codegen.operation;

import dev.gangway.codegen.model.ClientModel.ParameterModel;
import dev.gangway.codegen.model.ClientModel.ShortFormModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The methods that call an operation without what is optional. */
final class ShortForms {

  /** Returns the methods with less: with nothing that is optional, and with the body alone. */
  static List<ShortFormModel> of(List<ParameterModel> required, List<ParameterModel> optional) {
    List<ShortFormModel> forms = new ArrayList<>();
    if (!optional.isEmpty()) {
      forms.add(
          new ShortFormModel(
              "what is optional", marked(required), shortArguments(required, optional.size())));
    }
    if (optional.size() > 1 && BodyReader.Body.isOptional(optional.get(0))) {
      ParameterModel body = optional.get(0);
      List<ParameterModel> withBody = new ArrayList<>(required);
      withBody.add(
          new ParameterModel(
              "", body.type().replaceFirst("^@Nullable ", ""), body.name(), List.of(), false));
      forms.add(
          new ShortFormModel(
              "optional parameters",
              marked(withBody),
              shortArguments(withBody, optional.size() - 1)));
    }
    return forms;
  }

  private static String shortArguments(List<ParameterModel> required, int optional) {
    List<String> arguments =
        required.stream()
            .map(ParameterModel::name)
            .collect(Collectors.toCollection(ArrayList::new));
    for (int i = 0; i < optional; i++) {
      arguments.add("null");
    }
    return String.join(", ", arguments);
  }

  /** Returns the parameters with the last one marked. */
  static List<ParameterModel> marked(List<ParameterModel> parameters) {
    List<ParameterModel> marked = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterModel each = parameters.get(i);
      marked.add(
          new ParameterModel(
              each.annotation(), each.type(), each.name(), each.doc(), i == parameters.size() - 1));
    }
    return marked;
  }

  private ShortForms() {}
}
