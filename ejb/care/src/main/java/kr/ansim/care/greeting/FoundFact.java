package kr.ansim.care.greeting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingSource;
import kr.ansim.care.GreetingVariable;

/**
 * Something true of a member.
 *
 * @param sensitive whether it is about goods of which one does not speak
 * @param values those of its variables that are known; nought is known
 */
record FoundFact(
        GreetingFact fact,
        GreetingSource source,
        LocalDate on,
        boolean sensitive,
        Map<GreetingVariable, Object> values) {

    FoundFact {
        values = Map.copyOf(values);
    }

    static FoundFact of(GreetingFact fact, GreetingSource source, LocalDate on) {
        return new FoundFact(fact, source, on, false, Map.of());
    }

    FoundFact with(GreetingVariable variable, Object value) {
        Map<GreetingVariable, Object> more = new EnumMap<>(GreetingVariable.class);
        more.putAll(values);
        more.put(variable, value);
        return new FoundFact(fact, source, on, sensitive, more);
    }

    FoundFact with(GreetingVariable variable, Optional<?> value) {
        return value.map(known -> with(variable, (Object) known)).orElse(this);
    }

    /** Named, unless one does not speak of such goods. */
    FoundFact about(Goods goods) {
        FoundFact named = goods.sensitive() ? this : with(GreetingVariable.PRODUCT, goods.name());
        return new FoundFact(named.fact(), source, on, sensitive || goods.sensitive(), named.values());
    }
}
