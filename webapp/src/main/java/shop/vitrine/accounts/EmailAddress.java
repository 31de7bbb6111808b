package shop.vitrine.accounts;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address that mail servers accept and that cannot smuggle in a second one or a header. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size(max = 200)
@Pattern(regexp = EmailAddress.FORM)
@ReportAsSingleViolation
public @interface EmailAddress {
    /** Possessive, to avoid backtracking; the length is limited separately. */
    String FORM = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}+@"
            + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?+\\.)++"
            + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?+";

    String message() default "accounts.email.wrong";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
