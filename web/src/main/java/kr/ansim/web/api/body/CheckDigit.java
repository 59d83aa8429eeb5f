package kr.ansim.web.api.body;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kr.ansim.kernel.BarCode;
import kr.ansim.kernel.BusinessNumber;

/** A number whose last digit proves the others. That it has the right form says another constraint. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = CheckDigit.Check.class)
public @interface CheckDigit {

    String BAR_CODE_FORM = "[0-9]{8}|[0-9]{12,14}";
    String BUSINESS_NUMBER_FORM = "[0-9]{3}-?[0-9]{2}-?[0-9]{5}";

    Kind value();

    String message() default "check digit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The numbers that are checked so. */
    enum Kind {
        BAR_CODE(BAR_CODE_FORM, BarCode::isOne),
        BUSINESS_NUMBER(BUSINESS_NUMBER_FORM, text -> BusinessNumber.read(text).isPresent());

        private final Pattern form;
        private final Predicate<String> proven;

        Kind(String form, Predicate<String> proven) {
            this.form = Pattern.compile(form);
            this.proven = proven;
        }

        boolean allows(String text) {
            return !form.matcher(text).matches() || proven.test(text);
        }
    }

    /** Nothing is right, too. */
    class Check implements ConstraintValidator<CheckDigit, CharSequence> {

        private Kind kind = Kind.BAR_CODE;

        @Override
        public void initialize(CheckDigit constraint) {
            kind = constraint.value();
        }

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || kind.allows(text.toString());
        }
    }
}
