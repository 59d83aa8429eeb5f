package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.membership.MovedMember;
import kr.ansim.membership.MovesWanted;
import kr.ansim.membership.SimulationReport;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Reasons;
import org.jspecify.annotations.Nullable;

/** Who would move, with their numbers: page by page, or all of them. */
@ApplicationScoped
public class MovesDesk {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int SOME = 1_000;

    @Inject
    private MovedMembers moved;

    @Inject
    private AuditTrail trail;

    public List<MovedMember> page(UUID simulation, MovesWanted wanted, @Nullable UUID after, int most) {
        UUID behind = after == null ? NOBODY : after;
        List<Tally.Decided> found = new ArrayList<>();
        Optional<UUID> pack = moved.next(simulation, wanted, behind);
        while (pack.isPresent() && found.size() < most) {
            moved.pack(simulation, wanted, pack.get()).stream()
                    .filter(one -> one.member().compareTo(behind) > 0)
                    .forEach(found::add);
            pack = moved.next(simulation, wanted, pack.get());
        }
        return named(found.subList(0, Math.min(most, found.size())));
    }

    public void export(
            SimulationReport simulation, MovesWanted wanted, String by, String reason, Consumer<MovedMember> taker) {
        Reasons.require(reason);
        trail.record(AuditEntry.of("grade-policy.moves-exported", "grade-policy", simulation.policy())
                .actor(by)
                .reason(reason.strip()));
        Optional<UUID> pack = moved.next(simulation.id(), wanted, NOBODY);
        while (pack.isPresent()) {
            List<Tally.Decided> members = moved.pack(simulation.id(), wanted, pack.get());
            for (int from = 0; from < members.size(); from += SOME) {
                named(members.subList(from, Math.min(members.size(), from + SOME)))
                        .forEach(taker);
            }
            pack = moved.next(simulation.id(), wanted, pack.get());
        }
    }

    private List<MovedMember> named(List<Tally.Decided> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> numbers =
                moved.numbers(members.stream().map(Tally.Decided::member).toList());
        return members.stream()
                .map(one -> new MovedMember(
                        one.member(), numbers.getOrDefault(one.member(), ""), one.from(), one.to(), one.purchases()))
                .toList();
    }
}
