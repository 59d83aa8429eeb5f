package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class AskingUpkeepTest {

    private final MovableClock clock = new MovableClock();
    private final Statements statements = new Statements(database());
    private final AskingUpkeep upkeep = new AskingUpkeep();

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        return database;
    }

    @Test
    void drops_what_was_asked_longer_ago_than_is_kept_and_nothing_else() {
        for (String migration : List.of("V20261126100000__certificates", "V20261126163200__source_views")) {
            statements.update("RUNSCRIPT FROM 'classpath:/db/migration/certification/" + migration + ".sql'");
        }
        Fields.with(upkeep, "statements", statements);
        Fields.with(upkeep, "clock", clock);
        Instant limit = clock.instant().minus(AskingUpkeep.KEPT);
        for (CertificationSource source : CertificationSource.values()) {
            for (int i = 0; i < 1_100; i++) {
                ask(source, limit.minusSeconds(1 + i));
            }
            AnswerBook.outcomes().forEach(outcome -> ask(source, limit.minusSeconds(1), outcome));
            ask(source, limit);
            ask(source, clock.instant());
        }

        upkeep.dropOld();

        List<Instant> left =
                statements.list("SELECT asked_at FROM certification_asking", row -> row.instant("asked_at"));
        assertThat(left).hasSize(2 * CertificationSource.values().length).allMatch(at -> !at.isBefore(limit));
    }

    private void ask(CertificationSource source, Instant at) {
        ask(source, at, Conclusion.FOUND);
    }

    private void ask(CertificationSource source, Instant at, String outcome) {
        statements.update(
                "INSERT INTO certification_asking (id, reading_id, source, asked_at, took_ms, outcome)"
                        + " VALUES (?, ?, ?, ?, 1, ?)",
                Ids.next(),
                Ids.next(),
                source,
                at,
                outcome);
    }
}
