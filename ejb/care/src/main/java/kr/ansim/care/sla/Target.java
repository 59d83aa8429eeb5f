package kr.ansim.care.sla;

import java.time.Duration;
import java.time.Instant;
import kr.ansim.care.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be reached within a working time.
 *
 * @param version of the policy by whose hours it counts, for as long as it does
 * @param left as of when it began to run or to stand still, below zero when it was late by then
 * @param dueAt null while it stands still
 * @param missed whether it was ever late; nothing makes up for that
 */
public record Target(
        TargetKind kind,
        int version,
        Duration allowed,
        Duration left,
        @Nullable Instant dueAt,
        @Nullable Instant metAt,
        boolean missed) {

    static Target still(TargetKind kind, int version, Duration allowed) {
        return new Target(kind, version, allowed, allowed, null, null, false);
    }

    public boolean running() {
        return dueAt != null;
    }

    boolean open() {
        return metAt == null;
    }

    /** The working time that is left now. */
    public Duration leftAt(Instant now, BusinessHours hours) {
        return dueAt == null ? left : hours.between(now, dueAt);
    }

    Target go(Instant now, BusinessHours hours) {
        return running() || !open()
                ? this
                : new Target(kind, version, allowed, left, hours.after(now, left), null, missed);
    }

    Target stop(Instant now, BusinessHours hours) {
        Duration rest = leftAt(now, hours);
        return new Target(kind, version, allowed, rest, null, metAt, missed || rest.isNegative());
    }

    Target meet(Instant now, BusinessHours hours) {
        if (!open()) {
            return this;
        }
        Target stopped = stop(now, hours);
        return new Target(kind, version, allowed, stopped.left, null, now, stopped.missed);
    }

    /** It is to be reached after all, in the time that was left. */
    Target unmet() {
        return new Target(kind, version, allowed, left, null, null, missed);
    }

    /** The same with another time allowed, of which as much is used. It stands still. */
    Target allow(int newVersion, Duration newAllowed) {
        return new Target(
                kind, newVersion, newAllowed, newAllowed.minus(allowed).plus(left), null, metAt, missed);
    }

    /** Begins anew, and remembers whether it was late before. */
    Target anew(int newVersion, Duration newAllowed) {
        return new Target(kind, newVersion, newAllowed, newAllowed, null, null, missed);
    }
}
