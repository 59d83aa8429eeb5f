package kr.ansim.care.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Part of a statement with the values of its marks. */
record Condition(String sql, List<Object> values) {

    Condition {
        values = List.copyOf(values);
    }

    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    Condition and(Condition other) {
        List<Object> both = new ArrayList<>(values);
        both.addAll(other.values);
        return new Condition(sql + " AND " + other.sql, both);
    }

    /** As they are bound, first those of a statement before it. */
    Object[] bound(Stream<Object> before) {
        return Stream.concat(before, values.stream()).toArray();
    }
}
