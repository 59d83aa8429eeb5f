package kr.ansim.care.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.AnnounceCall;
import kr.ansim.care.CallHappened;
import kr.ansim.care.CallTaken;
import kr.ansim.care.CareRule;
import kr.ansim.care.DeskQueue;
import kr.ansim.care.RoutingArm;
import kr.ansim.care.routing.AgentRows;
import kr.ansim.care.routing.ControlGroup;
import kr.ansim.care.routing.QueueRows;
import kr.ansim.care.routing.Router;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberCaller;
import kr.ansim.membership.MemberCallers;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;

/** Takes in what the telephone system tells. */
@ApplicationScoped
public class CallIntake {

    /** By so much the clocks of other systems, and of their parts among themselves, may differ. */
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    /** What a telephone system tells after a fault of its own. */
    private static final Duration LATE = Duration.ofDays(1);

    @Inject
    private CallRows calls;

    @Inject
    private CallMoves moves;

    @Inject
    private CallerNumber numbers;

    @Inject
    private MemberCallers members;

    @Inject
    private QueueRows queues;

    @Inject
    private AgentRows agents;

    @Inject
    private Router router;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public CallTaken take(AnnounceCall announced) {
        return calls.find(announced.system(), announced.number())
                .map(known -> again(known, announced))
                .orElseGet(() -> first(announced));
    }

    private CallTaken again(Call known, AnnounceCall announced) {
        if (!numbers.isSame(known.caller(), announced.caller())) {
            throw new RuleBroken(CareRule.CALL_DIFFERS, announced.number());
        }
        return known.taken();
    }

    private CallTaken first(AnnounceCall announced) {
        refuseFaults(announced);
        List<MemberCaller> found = announced.caller().map(members::of).orElse(List.of());
        int rank = found.stream().mapToInt(MemberCaller::rank).max().orElse(0);
        DeskQueue queue = queues.of(announced.queue(), rank).orElseThrow();
        UUID id = Ids.next();
        try {
            calls.add(new CallRows.Fresh(
                    id,
                    announced.system(),
                    announced.number(),
                    numbers.keep(announced.caller(), announced.arrivedAt()),
                    queue.code(),
                    found,
                    announced.agent().orElse(null),
                    found.size() == 1 ? calls.lastAgent(found.get(0).group()).orElse(null) : null,
                    arm(announced, found),
                    announced.arrivedAt()));
        } catch (DuplicateKey toldTwiceAtOnce) {
            return again(calls.find(announced.system(), announced.number()).orElseThrow(), announced);
        }
        trail.record(
                of("call.announced", id, found).detail("queue", queue.code()).detail("candidates", found.size()));
        router.offer(id);
        return calls.find(id).orElseThrow().taken();
    }

    private void refuseFaults(AnnounceCall announced) {
        Faults faults = new Faults();
        List<String> open = queues.open().stream().map(DeskQueue::code).toList();
        if (!open.contains(announced.queue())) {
            faults.at("queue", CareRule.UNKNOWN_QUEUE, String.join(", ", open));
        }
        if (announced.agent().filter(agent -> !agents.isKnown(agent)).isPresent()) {
            faults.at("agent", CareRule.UNKNOWN_AGENT);
        }
        if (isAhead(announced.arrivedAt())) {
            faults.at("arrivedAt", CareRule.TIME_AHEAD);
        }
        if (announced.arrivedAt().isBefore(clock.instant().minus(LATE))) {
            faults.at("arrivedAt", CareRule.CALL_LONG_AGO);
        }
        faults.refuse();
    }

    private RoutingArm arm(AnnounceCall announced, List<MemberCaller> found) {
        if (announced.agent().isPresent()) {
            return RoutingArm.NONE;
        }
        // whoever withholds the number is somebody else each time
        String caller = announced.caller().orElse(announced.number());
        return ControlGroup.arm(found.size() == 1 ? Ids.toBytes(found.get(0).id()) : numbers.digest(caller));
    }

    /** @throws RuleBroken as the facade says */
    public CallTaken take(CallHappened told) {
        Call call = calls.find(told.system(), told.number()).orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_CALL));
        if (isAhead(told.at())) {
            throw RuleBroken.at("at", CareRule.TIME_AHEAD);
        }
        if (told.at().isBefore(call.arrivedAt().minus(CLOCKS))) {
            throw RuleBroken.at("at", CareRule.TIME_BEFORE_CALL);
        }
        moves.happened(call, told.kind(), told.at());
        return calls.find(call.id()).orElseThrow().taken();
    }

    private boolean isAhead(Instant told) {
        return told.isAfter(clock.instant().plus(CLOCKS));
    }

    private static AuditEntry of(String action, UUID call, List<MemberCaller> found) {
        AuditEntry entry = AuditEntry.of(action, "call", call);
        return found.size() == 1 ? entry.detail("whose", found.get(0).number()) : entry;
    }
}
