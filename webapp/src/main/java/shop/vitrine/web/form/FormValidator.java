package shop.vitrine.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
                .forEach(problem -> found.putIfAbsent(problem.getPropertyPath().toString(), problem.getMessage()));
        return new Problems(found).inOrderOf(command.getClass());
    }
}
