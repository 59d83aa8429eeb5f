package kr.ansim.care.sla;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import kr.ansim.care.CasePriority;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.TargetKind;

/** What is left of each target of a case, by somebody who strikes off minute after minute. */
final class SlowCase {

    static final class Owed {
        long allowed;
        long left;
        int version;
        boolean open = true;
        boolean everLate;
    }

    final Map<TargetKind, Owed> owed = new EnumMap<>(TargetKind.class);
    private final IntFunction<SlowHours> hours;
    private boolean running = true;

    SlowCase(IntFunction<SlowHours> hours) {
        this.hours = hours;
    }

    void pass(Instant from, long minutes) {
        for (int at = 0; at < minutes; at++) {
            Instant minute = from.plus(at, ChronoUnit.MINUTES);
            owed.values().stream()
                    .filter(one ->
                            running && one.open && hours.apply(one.version).works(minute))
                    .forEach(one -> {
                        one.left--;
                        one.everLate |= one.left < 0;
                    });
        }
    }

    void begin(TargetKind kind, SlaPolicy policy, CasePriority priority) {
        Owed one = owed.computeIfAbsent(kind, none -> new Owed());
        one.allowed = policy.minutes(priority, kind);
        one.left = one.allowed;
        one.version = policy.version();
        one.open = true;
    }

    Owed of(TargetKind kind) {
        return Objects.requireNonNull(owed.get(kind));
    }

    void reach(TargetKind kind) {
        if (owed.containsKey(kind)) {
            of(kind).open = false;
        }
    }

    void run(boolean runs) {
        running = runs;
    }

    void prioritise(SlaPolicy policy, CasePriority priority) {
        owed.forEach((kind, one) -> {
            if (one.open) {
                long used = one.allowed - one.left;
                one.allowed = policy.minutes(priority, kind);
                one.left = one.allowed - used;
                one.version = policy.version();
                one.everLate |= one.left < 0;
            }
        });
    }
}
