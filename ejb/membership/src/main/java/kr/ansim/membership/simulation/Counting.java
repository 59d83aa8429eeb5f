package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kr.ansim.kernel.Won;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.Purchases;
import kr.ansim.membership.close.BestMembers;
import kr.ansim.membership.grade.DecidedMembers;
import kr.ansim.platform.Statements;

/** Goes over all members, some thousands at a time, and counts what a close would decide on each. */
@ApplicationScoped
public class Counting {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int SOME = 50_000;

    @Inject
    private Statements statements;

    @Inject
    private BestMembers best;

    /** @param told after each page what is counted so far; whether to go on. @return empty when it was not to go on */
    public Optional<Tally> count(GradePolicy policy, LocalDate effective, Predicate<Tally> told) {
        Tally tally = new Tally(
                policy.grades().size() - 1,
                policy.bestSeats(),
                best.byHand(effective).keySet());
        DecidedMembers decided = new DecidedMembers(policy, effective);
        UUID after = NOBODY;
        for (Optional<UUID> last = end(after); last.isPresent(); last = end(after)) {
            tally.beginPage();
            statements.each(
                    "SELECT id, grade, next_grade, purchases, amount FROM " + decided.table() + " d",
                    row -> tally.add(new Tally.Decided(
                            row.uuid("id"),
                            row.integer("grade"),
                            row.integer("next_grade"),
                            new Purchases(row.integer("purchases"), Won.of(row.bigint("amount"))))),
                    decided.values(after, last.get()).toArray());
            after = last.get();
            if (!told.test(tally)) {
                return Optional.empty();
            }
        }
        return Optional.of(tally);
    }

    private Optional<UUID> end(UUID after) {
        return statements.find(
                "SELECT MAX(id) AS last FROM (SELECT id FROM membership_member WHERE id > ? AND head_id = id ORDER BY id"
                        + " LIMIT ?) page HAVING MAX(id) IS NOT NULL",
                row -> row.uuid("last"),
                after,
                SOME);
    }
}
