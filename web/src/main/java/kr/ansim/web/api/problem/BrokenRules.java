package kr.ansim.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a request was refused for, to be kept as JSON; its texts are made anew in the language of whoever asks.
 *
 * @param code of the first rule that was broken, which the problem is called by
 * @param field what it was broken by, null when no single field is to blame
 * @param others broken by the same request
 */
public record BrokenRules(
        String code,
        @Nullable String field,
        List<Object> arguments,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BrokenRules> others) {

    public BrokenRules {
        // absent when there are none
        others = others == null ? List.of() : List.copyOf(others);
    }

    public static BrokenRules of(RuleBroken broken) {
        return of(
                broken,
                broken.all().stream().skip(1).map(other -> of(other, List.of())).toList());
    }

    private static BrokenRules of(RuleBroken broken, List<BrokenRules> others) {
        return new BrokenRules(broken.code().name(), broken.field(), broken.arguments(), others);
    }

    Stream<BrokenRules> all() {
        return Stream.concat(Stream.of(this), others.stream());
    }
}
