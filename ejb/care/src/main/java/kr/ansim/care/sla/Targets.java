package kr.ansim.care.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import kr.ansim.care.CasePriority;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.TargetKind;

/**
 * All targets of one case. They run while the desk is to act, stand still while it waits for the customer, and keep what was
 * used of them through both; a first answer is owed once, an update after each answer, a solution until the end.
 */
public final class Targets {

    private final Map<TargetKind, Target> all = new EnumMap<>(TargetKind.class);
    private final SlaPolicy policy;
    private final IntFunction<BusinessHours> hours;

    /** @param policy what holds for whatever starts now. @param hours of each version */
    public Targets(Collection<Target> known, SlaPolicy policy, IntFunction<BusinessHours> hours) {
        known.forEach(one -> all.put(one.kind(), one));
        this.policy = policy;
        this.hours = hours;
    }

    public Collection<Target> all() {
        return all.values();
    }

    /** When the first of those that run ends. */
    public Optional<Instant> nextDueAt() {
        return all.values().stream().map(Target::dueAt).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    public void opened(CasePriority priority, Instant now) {
        start(TargetKind.FIRST_ANSWER, priority);
        start(TargetKind.SOLUTION, priority);
        goOn(now);
    }

    /** @param waiting whether the case waits for the customer, so that the next update counts only from when it was heard */
    public void answered(CasePriority priority, boolean waiting, Instant now) {
        change(TargetKind.FIRST_ANSWER, one -> one.meet(now, hours(one)));
        change(TargetKind.UPDATE, one -> one.stop(now, hours(one)));
        start(TargetKind.UPDATE, priority);
        if (!waiting) {
            goOn(now);
        }
    }

    public void pause(Instant now) {
        all.replaceAll((kind, one) -> one.open() ? one.stop(now, hours(one)) : one);
    }

    /** The customer was heard, or is waited for no longer. */
    public void goOn(Instant now) {
        all.replaceAll((kind, one) -> one.go(now, hours(one)));
    }

    /** Whoever hears of the solution is answered with it. */
    public void solved(Instant now) {
        all.replaceAll((kind, one) -> one.meet(now, hours(one)));
    }

    public void reopened(CasePriority priority, Instant now) {
        change(TargetKind.SOLUTION, Target::unmet);
        start(TargetKind.UPDATE, priority);
        goOn(now);
    }

    /** What was used stays used. */
    public void prioritised(CasePriority priority, boolean waiting, Instant now) {
        pause(now);
        all.replaceAll((kind, one) ->
                one.open() ? one.allow(policy.version(), SlaPolicies.allowed(policy, priority, kind)) : one);
        if (!waiting) {
            goOn(now);
        }
    }

    private void start(TargetKind kind, CasePriority priority) {
        Duration allowed = SlaPolicies.allowed(policy, priority, kind);
        all.merge(
                kind,
                Target.still(kind, policy.version(), allowed),
                (before, fresh) -> before.anew(policy.version(), allowed));
    }

    private void change(TargetKind kind, UnaryOperator<Target> step) {
        all.computeIfPresent(kind, (same, one) -> step.apply(one));
    }

    private BusinessHours hours(Target one) {
        return hours.apply(one.version());
    }
}
