package kr.ansim.care.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.care.CallDetails;
import kr.ansim.care.CallHappening;
import kr.ansim.care.CallOffer;
import kr.ansim.care.CallState;
import kr.ansim.care.CallsInHand;
import kr.ansim.care.CareRule;
import kr.ansim.care.OfferOutcome;
import kr.ansim.care.WrapUpCall;
import kr.ansim.care.routing.Router;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberCaller;
import kr.ansim.membership.MemberCallers;
import kr.ansim.platform.AuditTrail;

/** A call in the hands of its agent. */
@ApplicationScoped
public class CallDesk {

    private static final int LONGEST_NOTE = 2_000;

    @Inject
    private CallRows calls;

    @Inject
    private CallMoves moves;

    @Inject
    private CallerNumber numbers;

    @Inject
    private MemberCallers members;

    @Inject
    private Router router;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public CallsInHand inHand(String agent) {
        List<CallDetails> all = details(calls.inHand(agent));
        return new CallsInHand(
                all.stream()
                        .filter(call -> call.state() == CallState.OFFERED)
                        .findFirst()
                        .or(() -> all.stream()
                                .filter(call -> call.state() == CallState.ANSWERED)
                                .reduce((before, later) -> later))
                        .or(() -> all.stream().findFirst()),
                all.stream().filter(call -> call.answeredAt() != null).findFirst());
    }

    public CallDetails get(UUID id, String agent) {
        return details(own(id, agent));
    }

    public void answer(UUID id, String agent) {
        Call call = own(id, agent);
        if (call.endedAt() != null) {
            throw new RuleBroken(CareRule.CALL_GONE);
        }
        // the telephone system may have told of it already
        if (call.state() != CallState.ANSWERED) {
            moves.happened(call, CallHappening.ANSWERED, clock.instant());
        }
    }

    public void decline(UUID id, String agent) {
        Call call = own(id, agent);
        CallOffer offer = new CallOffer(call.id(), call.version(), agent, call.member(), call.candidates());
        if (call.state() != CallState.OFFERED || !router.takeBack(offer, OfferOutcome.DECLINED)) {
            throw new RuleBroken(CareRule.CALL_GONE);
        }
    }

    public void wrapUp(WrapUpCall words, String agent) {
        Call call = own(words.call(), agent);
        if (call.answeredAt() == null || call.wrappedAt() != null) {
            throw new RuleBroken(CareRule.CALL_GONE);
        }
        if (words.topic() == null) {
            throw RuleBroken.at("topic", CareRule.FIELD_MISSING);
        }
        if (words.resolved() == null) {
            throw RuleBroken.at("resolved", CareRule.FIELD_MISSING);
        }
        if (words.note().length() > LONGEST_NOTE) {
            throw RuleBroken.at("note", CareRule.FIELD_TOO_LONG, LONGEST_NOTE);
        }
        moves.wrapUp(call, words);
    }

    public List<MemberCaller> candidates(UUID id, String agent) {
        return numbers.use(own(id, agent).caller()).map(members::of).orElse(List.of());
    }

    public void choose(UUID id, String number, String agent) {
        Call call = own(id, agent);
        MemberCaller member = members.get(number).orElseThrow(() -> RuleBroken.at("member", CareRule.NO_SUCH_MEMBER));
        if (member.number().equals(call.member())) {
            return;
        }
        if (!calls.choose(call, member)) {
            throw new RuleBroken(CareRule.CALL_GONE);
        }
        trail.record(CallMoves.entry("call.member-chosen", call).detail("whose", member.number()));
    }

    /** Whoever has it not, has none. */
    private Call own(UUID id, String agent) {
        return calls.find(id)
                .filter(call -> agent.equals(call.agent()))
                .orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_CALL));
    }

    private CallDetails details(Call call) {
        return details(List.of(call)).get(0);
    }

    private List<CallDetails> details(List<Call> some) {
        Map<UUID, Map<String, String>> masked =
                numbers.masked(some.stream().map(Call::caller).toList());
        return some.stream()
                .map(call -> call.details(CallerNumber.phone(masked.getOrDefault(call.caller(), Map.of()))))
                .toList();
    }
}
