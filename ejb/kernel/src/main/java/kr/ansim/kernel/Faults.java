package kr.ansim.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the fields of a request, so that whoever sent it hears of all at once. */
public final class Faults {

    private final Set<String> fields = new HashSet<>();
    private @Nullable RuleBroken first;

    /** A rule broken by one field; what else is wrong with the same field can wait. */
    public void at(String field, RuleCode code, Object... arguments) {
        if (!fields.add(field)) {
            return;
        }
        RuleBroken fault = RuleBroken.at(field, code, arguments);
        if (first == null) {
            first = fault;
        } else {
            first.addSuppressed(fault);
        }
    }

    /** In the order in which they were found. */
    public List<RuleBroken> all() {
        return first == null ? List.of() : first.all();
    }

    /** @throws RuleBroken the first of all, which knows the others */
    public void refuse() {
        if (first != null) {
            throw first;
        }
    }
}
