package kr.ansim.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What happened to benefits and is not in the sums yet. */
@ApplicationScoped
public class BenefitFacts {

    /** @param month its first day, in Korea */
    record Told(UUID id, LocalDate month, BenefitFact fact) {}

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** In the transaction in which it happens. */
    public void tell(List<BenefitFact> facts) {
        statements.batch(
                "INSERT INTO membership_benefit_fact (id, what, campaign_id, ends_on, told_at, many, won)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                facts.stream()
                        .map(fact -> new @Nullable Object[] {
                            Ids.next(),
                            fact.what(),
                            fact.campaign().orElse(null),
                            fact.end().orElse(null),
                            clock.instant(),
                            fact.many(),
                            fact.won()
                        })
                        .toList());
    }

    /** Up to when all that happened is in the sums. */
    Instant addedUpTo() {
        return statements
                .find("SELECT told_at FROM membership_benefit_fact ORDER BY id LIMIT 1", row -> row.instant("told_at"))
                .orElseGet(clock::instant);
    }

    List<Told> locked(int most) {
        return statements.list(
                "SELECT * FROM membership_benefit_fact ORDER BY id LIMIT ? FOR UPDATE", BenefitFacts::told, most);
    }

    void remove(List<Told> added) {
        statements.batch(
                "DELETE FROM membership_benefit_fact WHERE id = ?",
                added.stream().map(one -> new Object[] {one.id()}).toList());
    }

    private static Told told(Row row) throws SQLException {
        LocalDate day = LocalDate.ofInstant(row.instant("told_at"), SystemClock.KOREA);
        return new Told(
                row.uuid("id"),
                day.withDayOfMonth(1),
                new BenefitFact(
                        BenefitFact.What.valueOf(row.string("what")),
                        Optional.ofNullable(row.uuidOrNull("campaign_id")),
                        Optional.ofNullable(row.dateOrNull("ends_on")),
                        row.bigint("many"),
                        row.bigint("won")));
    }
}
