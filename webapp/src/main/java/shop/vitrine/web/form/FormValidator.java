package shop.vitrine.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks what a form sent against the constraints of its command record, whose messages are keys of the bundles. */
@ApplicationScoped
public class FormValidator {
    @Inject
    Validator validator;

    public Problems check(Record command) {
        Map<String, String> found = new LinkedHashMap<>();
        validator
                .validate(command)
                .forEach(problem -> found.putIfAbsent(field(problem.getPropertyPath()), problem.getMessage()));
        return new Problems(found).inOrderOf(command.getClass());
    }

    /** The name in the form, which does not say in which part of the command it stands. */
    private static String field(Path path) {
        String field = null;
        for (Path.Node node : path) field = node.getName();
        return field;
    }
}
