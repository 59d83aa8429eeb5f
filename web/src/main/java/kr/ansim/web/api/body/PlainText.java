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

/** Text in one line that can be shown and kept: no control characters, no halves of a character, nothing that turns what follows. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

    String message() default "control character";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Nothing is plain enough; that something is needed says another constraint. */
    class Check implements ConstraintValidator<PlainText, CharSequence> {

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || isPlain(text) && (text.toString().trim().isEmpty() || !isBlank(text));
        }

        /** Blanks of all scripts and widths, and signs that have none: more than {@code NotBlank} knows of. */
        static boolean isBlank(CharSequence text) {
            return text.codePoints()
                    .allMatch(sign -> Character.isWhitespace(sign)
                            || Character.isSpaceChar(sign)
                            || Character.getType(sign) == Character.FORMAT);
        }

        public static boolean isPlain(CharSequence text) {
            return text.codePoints().allMatch(Check::isShown);
        }

        private static boolean isShown(int character) {
            if (character >= '\u202A' && character <= '\u202E' || character >= '\u2066' && character <= '\u2069') {
                return false; // a name in a label must not read backwards
            }
            return switch (Character.getType(character)) {
                case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    false;
                default -> true;
            };
        }
    }
}
