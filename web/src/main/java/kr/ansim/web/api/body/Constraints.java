package kr.ansim.web.api.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors.Wrong;

/** Says in the API's codes which constraint of a request record was broken. */
final class Constraints {

    /** How Bean Validation calls what stands in a list, behind its place. */
    private static final String ELEMENT = ".<list element>";

    private Constraints() {}

    static Wrong wrong(ConstraintViolation<?> violation) {
        String field = violation.getPropertyPath().toString().replace(ELEMENT, "");
        Annotation broken = violation.getConstraintDescriptor().getAnnotation();
        if (broken instanceof NotNull || broken instanceof NotBlank) {
            return Wrong.of(field, FieldCode.REQUIRED);
        }
        if (broken instanceof Min min) {
            return Wrong.of(field, FieldCode.TOO_SMALL, min.value());
        }
        if (broken instanceof Max max) {
            return Wrong.of(field, FieldCode.TOO_LARGE, max.value());
        }
        if (broken instanceof DecimalMin min) {
            return Wrong.of(field, FieldCode.TOO_SMALL, min.value());
        }
        if (broken instanceof DecimalMax max) {
            return Wrong.of(field, FieldCode.TOO_LARGE, max.value());
        }
        if (broken instanceof Size size) {
            if (violation.getInvalidValue() instanceof Collection<?> all) {
                return all.size() < size.min()
                        ? Wrong.of(field, FieldCode.REQUIRED)
                        : Wrong.of(field, FieldCode.TOO_MANY, size.max());
            }
            int length = violation.getInvalidValue() instanceof CharSequence text ? text.length() : 0;
            return length < size.min()
                    ? Wrong.of(field, FieldCode.TOO_SHORT, size.min())
                    : Wrong.of(field, FieldCode.TOO_LONG, size.max());
        }
        if (broken instanceof PlainText) {
            boolean blank = PlainText.Check.isBlank((CharSequence) violation.getInvalidValue());
            return Wrong.of(field, blank ? FieldCode.REQUIRED : FieldCode.CONTROL_CHARACTER);
        }
        if (broken instanceof CheckDigit) {
            return Wrong.of(field, FieldCode.WRONG_CHECK_DIGIT);
        }
        if (broken instanceof Pattern) {
            return Wrong.of(field, FieldCode.WRONG_FORMAT, violation.getMessage());
        }
        throw new IllegalStateException("no code for " + broken.annotationType().getSimpleName());
    }
}
