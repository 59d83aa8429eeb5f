package kr.ansim.care.routing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** In which order agents are asked to take a call. */
final class Choice {

    private Choice() {}

    /**
     * Whom the arm of the call prefers, then whoever is idle for longest. Who fits a call whose turn is before this one's is
     * left to that.
     */
    static List<FreeAgent> of(WaitingCall call, Collection<FreeAgent> free, Collection<WaitingCall> before) {
        String preferred = call.preferred().orElse("");
        return free.stream()
                .filter(agent -> agent.fits(call) || agent.account().equals(call.wanted()))
                .filter(agent -> before.stream().noneMatch(agent::fits))
                .sorted(Comparator.comparing(
                                (FreeAgent agent) -> !agent.account().equals(preferred))
                        .thenComparing(FreeAgent::idleSince)
                        .thenComparing(FreeAgent::account))
                .toList();
    }
}
