package dev.gangway.codegen.operation;

import dev.gangway.codegen.model.OperationModel.ShortFormModel;
import dev.gangway.codegen.model.ParameterModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Fragment;
import java.util.ArrayList;
import java.util.List;

/** The methods that call an operation without optional arguments. */
final class ShortForms {

  /** Returns the shorter methods: without optional arguments, and with only the body of them. */
  static List<ShortFormModel> of(List<ParameterModel> required, List<ParameterModel> optional) {
    List<ShortFormModel> forms = new ArrayList<>();
    if (!optional.isEmpty()) {
      forms.add(
          new ShortFormModel(
              Code.of("its optional arguments"),
              marked(required),
              shortArguments(required, optional.size())));
    }
    if (optional.size() > 1 && optional.get(0).place() == ParameterModel.Place.BODY) {
      ParameterModel body = optional.get(0);
      List<ParameterModel> withBody = new ArrayList<>(required);
      withBody.add(body.bare(body.name(), body.valueType()));
      forms.add(
          new ShortFormModel(
              Code.of("its optional parameters"),
              marked(withBody),
              shortArguments(withBody, optional.size() - 1)));
    }
    return forms;
  }

  private static Code shortArguments(List<ParameterModel> required, int optional) {
    List<Fragment> arguments = new ArrayList<>();
    required.forEach(each -> arguments.add(each.name()));
    for (int i = 0; i < optional; i++) {
      arguments.add(Code.of("null"));
    }
    return Code.join(", ", arguments);
  }

  /** Returns the parameters with the last one marked. */
  static List<ParameterModel> marked(List<ParameterModel> parameters) {
    List<ParameterModel> marked = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      marked.add(parameters.get(i).asLast(i == parameters.size() - 1));
    }
    return marked;
  }

  private ShortForms() {}
}
