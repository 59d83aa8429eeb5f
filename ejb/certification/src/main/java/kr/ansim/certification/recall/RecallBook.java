package kr.ansim.certification.recall;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.RecallOrigin;
import kr.ansim.certification.port.RecallFacts;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Writes down what the register tells of recalls: new ones, and changed ones beside their earlier form; the rest is known. */
@Stateless
@PermitAll
public class RecallBook {

    static final String RECALL = "recall";

    @Inject
    private Recalls recalls;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** How many of a block were new, and how many changed. */
    public record Written(int added, int changed) {}

    public Written write(RecallOrigin origin, UUID reading, List<RecallFacts> block) {
        Map<String, RecallFacts> told = new LinkedHashMap<>();
        block.forEach(facts -> told.put(Recalls.uid(facts), facts));
        Map<String, Recalls.Known> known = recalls.known(origin, List.copyOf(told.keySet()));
        Instant now = clock.instant();
        List<RecallFacts> added = new ArrayList<>();
        int changed = 0;
        for (RecallFacts facts : told.values()) {
            Optional<Recalls.Known> before = Optional.ofNullable(known.get(Recalls.uid(facts)));
            if (before.isEmpty()) {
                added.add(facts);
            } else if (!before.get().says(facts)) {
                changed++;
                recalls.change(before.get(), reading, facts, now);
                trail.record(
                        AuditEntry.of("recall.changed", RECALL, before.get().id())
                                .detail("uid", facts.uid())
                                .detail("reading", reading));
            }
        }
        recalls.add(origin, reading, added, now);
        return new Written(added.size(), changed);
    }
}
