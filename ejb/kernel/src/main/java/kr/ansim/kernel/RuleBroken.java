package kr.ansim.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A business rule was broken; the transaction is rolled back. The text is for logs: people read a message found by the
 * code, in their own language, with the arguments filled in.
 */
@ApplicationException(rollback = true, inherited = true)
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RuleCode code;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    public RuleBroken(RuleCode code, Object... arguments) {
        this(null, code, arguments);
    }

    private RuleBroken(@Nullable String field, RuleCode code, Object... arguments) {
        super(code.name());
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** A rule broken by one field of the request, named as the caller named it, for instance {@code parcel.weightG}. */
    public static RuleBroken at(String field, RuleCode code, Object... arguments) {
        return new RuleBroken(field, code, arguments);
    }

    /** This one, and what else was wrong with the same request. */
    public List<RuleBroken> all() {
        return Stream.concat(Stream.of(this), Arrays.stream(getSuppressed()))
                .filter(RuleBroken.class::isInstance)
                .map(RuleBroken.class::cast)
                .toList();
    }

    public RuleCode code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    /** Values for the message, in the order the message numbers them. Never personal data. */
    public List<Object> arguments() {
        return arguments;
    }
}
