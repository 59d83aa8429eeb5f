package kr.ansim.care.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.care.CallHappening;
import kr.ansim.care.CallState;
import kr.ansim.care.CareRule;
import kr.ansim.care.OfferOutcome;
import kr.ansim.care.WrapUpCall;
import kr.ansim.care.routing.AgentRows;
import kr.ansim.care.routing.Offers;
import kr.ansim.care.routing.Router;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import org.jspecify.annotations.Nullable;

/** What happens to a call: the agent before the call, everywhere, so that nobody waits for somebody who waits for them. */
@ApplicationScoped
class CallMoves {

    @Inject
    private CallRows calls;

    @Inject
    private CallerNumber numbers;

    @Inject
    private AgentRows agents;

    @Inject
    private Offers offers;

    @Inject
    private Router router;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Saying it again changes nothing. @throws RuleBroken {@code CALL_GONE} where it was moved at just this moment */
    void happened(Call call, CallHappening kind, Instant at) {
        CallStory before = CallStory.of(call);
        CallStory story = before.with(kind, at);
        if (story.equals(before)) {
            return;
        }
        if (call.agent() != null) {
            agents.touched(call.agent());
        }
        if (!calls.stand(call, story)) {
            throw new RuleBroken(CareRule.CALL_GONE);
        }
        if (story.state() == before.state()) {
            return;
        }
        offers.close(call.id(), story.answeredAt() == null ? OfferOutcome.GONE : OfferOutcome.ANSWERED);
        trail.record(entry("call." + story.state().name().toLowerCase(Locale.ROOT), call));
        if (story.state() == CallState.ABANDONED && call.agent() != null) {
            router.serve(call.agent());
        }
    }

    void wrapUp(Call call, WrapUpCall words) {
        String agent = agentOf(call);
        agents.freed(agent);
        Instant now = clock.instant();
        @Nullable
        UUID note =
                words.note().isBlank() ? null : numbers.keepNote(words.note().strip(), now);
        if (!calls.wrapUp(call, now, words, note)) {
            throw new RuleBroken(CareRule.CALL_GONE);
        }
        trail.record(entry("call.wrapped-up", call));
        router.serve(agent);
    }

    private static String agentOf(Call call) {
        if (call.agent() == null) {
            throw new RuleBroken(CareRule.CALL_GONE);
        }
        return call.agent();
    }

    static AuditEntry entry(String action, Call call) {
        AuditEntry entry = AuditEntry.of(action, "call", call.id());
        return call.member() == null ? entry : entry.detail("whose", call.member());
    }
}
