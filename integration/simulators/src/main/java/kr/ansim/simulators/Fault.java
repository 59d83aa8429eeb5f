package kr.ansim.simulators;

import java.time.Instant;
import kr.ansim.simulators.Faults.Kind;

/**
 * One fault planted in one system.
 *
 * @param value what its kind counts in: milliseconds, seconds or a status; 0 for the usual
 * @param code the system's own code that every answer carries, for {@link Kind#CODE}
 */
record Fault(Kind kind, long value, String code, Instant since) {

    static final Fault NONE = new Fault(Kind.NONE, 0, "", Instant.EPOCH);

    long valueOr(long usual) {
        return value == 0 ? usual : value;
    }

    @Override
    public String toString() {
        return kind + (value == 0 ? "" : " " + value) + (code.isEmpty() ? "" : " " + code);
    }
}
