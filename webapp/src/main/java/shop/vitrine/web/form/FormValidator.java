package shop.vitrine.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Validates a command record by its annotations, whose messages are message keys. */
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

    /** The plain name, without the nested record it belongs to. */
    private static String field(Path path) {
        String field = null;
        for (Path.Node node : path) field = node.getName();
        return field;
    }
}
