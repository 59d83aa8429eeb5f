package kr.ansim.care.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.AgentState;
import kr.ansim.care.CallOffer;
import kr.ansim.care.CareRule;
import kr.ansim.care.OfferOutcome;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Brings calls and agents together, in the caller's transaction: each of its ways changes at most one call. */
@ApplicationScoped
public class Router {

    @Inject
    private Offers offers;

    @Inject
    private AgentRows agents;

    @Inject
    private AuditTrail trail;

    /** @return to whom it is offered now; empty when it goes on waiting, or waits no more */
    public Optional<String> offer(UUID call) {
        List<WaitingCall> waiting = offers.waiting();
        for (int turn = 0; turn < waiting.size(); turn++) {
            if (waiting.get(turn).id().equals(call)) {
                return offer(waiting.get(turn), Choice.of(waiting.get(turn), agents.free(), waiting.subList(0, turn)));
            }
        }
        return Optional.empty();
    }

    /** Gives an agent who has become free the call whose turn it is; no other agent is touched, so that nobody waits for both. */
    public void serve(String account) {
        List<WaitingCall> waiting = offers.waiting();
        if (waiting.isEmpty()) {
            return;
        }
        List<FreeAgent> alone = agents.free().stream()
                .filter(agent -> agent.account().equals(account))
                .toList();
        alone.stream()
                .flatMap(agent -> waiting.stream().filter(agent::fits).limit(1))
                .findFirst()
                .ifPresent(call -> offer(call, Choice.of(call, alone, List.of())));
    }

    /**
     * Calls of the same moment see the same agents free. Who is being given another call is passed over first: to wait for
     * that, only to be told no, would line all of them up behind one agent. If that leaves nobody, they are waited for after
     * all, for what is happening to them may be no call.
     */
    private Optional<String> offer(WaitingCall call, List<FreeAgent> inOrder) {
        return inOrder.stream()
                .filter(agent -> agents.reserveAtOnce(agent.account(), agent.version()))
                .findFirst()
                .or(() -> inOrder.stream()
                        .filter(agent -> agents.reserve(agent.account(), agent.version()))
                        .findFirst())
                .flatMap(agent -> give(call, agent.account()));
    }

    private Optional<String> give(WaitingCall call, String agent) {
        if (!offers.offer(call, agent)) {
            return Optional.empty();
        }
        AuditEntry entry = AuditEntry.of("call.offered", "call", call.id()).detail("agent", agent);
        trail.record(call.member() == null ? entry : entry.detail("whose", call.member()));
        return Optional.of(agent);
    }

    /** By a supervisor, whatever the rule would say. @throws RuleBroken {@code CALL_GONE, UNKNOWN_AGENT, AGENT_NOT_FREE} */
    public void give(UUID call, String account) {
        WaitingCall waiting = offers.waiting().stream()
                .filter(one -> one.id().equals(call))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(CareRule.CALL_GONE));
        if (!agents.isKnown(account)) {
            throw RuleBroken.at("agent", CareRule.UNKNOWN_AGENT);
        }
        boolean reserved = agents.free().stream()
                .filter(agent -> agent.account().equals(account))
                .anyMatch(agent -> agents.reserve(account, agent.version()));
        if (!reserved) {
            throw RuleBroken.at("agent", CareRule.AGENT_NOT_FREE);
        }
        if (give(waiting, account).isEmpty()) {
            throw new RuleBroken(CareRule.CALL_GONE);
        }
    }

    /** The agent did not take it: they are away until they say otherwise, and the call waits for another. */
    public boolean takeBack(CallOffer offer, OfferOutcome outcome) {
        agents.touched(offer.agent());
        if (!offers.takeBack(offer.call(), offer.version(), outcome)) {
            return false;
        }
        trail.record(AuditEntry.of("call.returned", "call", offer.call())
                .detail("agent", offer.agent())
                .detail("outcome", outcome));
        if (outcome != OfferOutcome.GONE) {
            become(offer.agent(), AgentState.AWAY);
        }
        return true;
    }

    public void become(String account, AgentState state) {
        if (agents.become(account, state)) {
            trail.record(AuditEntry.of("agent.state", "agent", account).detail("state", state));
        }
    }

    /** Of an agent whose pages are gone. */
    void lost(String account) {
        if (agents.lost(account)) {
            trail.record(AuditEntry.of("agent.state", "agent", account).detail("state", AgentState.OFFLINE));
            offers.offeredTo(account).forEach(offer -> takeBack(offer, OfferOutcome.GONE));
        }
    }
}
