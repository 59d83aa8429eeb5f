package kr.ansim.certification.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.ConsentTelling;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What background work writes down of consents: what institutes know of them, and those whose time is over. */
@Stateless
@PermitAll
public class ConsentBook {

    private static final int LONGEST_CODE = 40;
    private static final int AT_ONCE = 50;

    @Inject
    private Statements statements;

    @Inject
    private ConsentLedger ledger;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The last act of a consent, of which the institute does not know yet. */
    public record Untold(UUID company, CertificationSource institute, boolean given, boolean disclosure, Instant at) {}

    /** A consent with its last day. */
    public record Ending(UUID id, UUID company, CertificationSource institute, LocalDate endsOn) {}

    /** Empty when the institute knows already, or when something else has happened since. */
    public Optional<Untold> untold(UUID act) {
        return statements.find(
                "SELECT a.company_id, a.institute, a.provision, a.disclosure, a.acted_at FROM certification_consent_act a"
                        + " JOIN certification_consent c ON c.act_id = a.id WHERE a.id = ? AND c.telling <> 'TOLD'",
                row -> new Untold(
                        row.uuid("company_id"),
                        CertificationSource.valueOf(row.string("institute")),
                        row.bool("provision"),
                        row.bool("disclosure"),
                        row.instant("acted_at")),
                act);
    }

    /** From now on a consent that is given is collected by. */
    public void told(UUID act, Untold what) {
        Instant now = clock.instant();
        int noted = statements.update(
                "UPDATE certification_consent SET telling = 'TOLD', told_at = ?, tell_trouble = NULL, tell_code = NULL,"
                        + " collect_due = ? WHERE act_id = ? AND telling <> 'TOLD'",
                now,
                what.given() ? now : null,
                act);
        if (noted == 1) {
            trail.record(AuditEntry.of("consent.told", "consent-act", act)
                    .detail("company", what.company())
                    .detail("institute", what.institute()));
        }
    }

    public void notTold(UUID act, ConsentTelling standing, Unavailability why) {
        statements.update(
                "UPDATE certification_consent SET telling = ?, tell_tried_at = ?, tell_trouble = ?, tell_code = ?"
                        + " WHERE act_id = ? AND telling <> 'TOLD'",
                standing,
                clock.instant(),
                why.reason(),
                Texts.cut(why.told(), LONGEST_CODE),
                act);
    }

    /** Puts in line once more what no message is under way for: the outbox gives up in the end, a withdrawal never is. */
    public void tellAgain(Duration after) {
        Instant now = clock.instant();
        Map<UUID, String> waiting = statements
                .list(
                        "SELECT act_id, company_id, institute FROM certification_consent WHERE telling IN"
                                + " ('WAITING', 'REFUSED') AND tell_tried_at < ? ORDER BY tell_tried_at LIMIT "
                                + AT_ONCE
                                + " FOR UPDATE SKIP LOCKED",
                        row -> Map.entry(
                                row.uuid("act_id"),
                                ConsentLedger.key(
                                        row.uuid("company_id"), CertificationSource.valueOf(row.string("institute")))),
                        now.minus(after))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        waiting.forEach((act, key) -> {
            ledger.tell(key, act);
            statements.update("UPDATE certification_consent SET tell_tried_at = ? WHERE act_id = ?", now, act);
        });
    }

    /** Those whose last day has passed. */
    public List<Ending> over() {
        return ending("ends_on < ?", ledger.today());
    }

    /** Those whose last day is near and whose owners have not been told. */
    public List<Ending> nearEnd(int days) {
        return ending("noticed = FALSE AND ends_on <= ?", ledger.today().plusDays(days));
    }

    private List<Ending> ending(String when, LocalDate day) {
        return statements.list(
                "SELECT id, company_id, institute, ends_on FROM certification_consent WHERE state = 'GIVEN' AND " + when
                        + " ORDER BY company_id LIMIT " + AT_ONCE,
                ConsentBook::ending,
                day);
    }

    /** Ends a consent as a withdrawal would, unless it has been renewed meanwhile. @return whether it did */
    public boolean end(Ending ending) {
        boolean still = statements
                .find(
                        "SELECT id FROM certification_consent WHERE id = ? AND state = 'GIVEN' AND ends_on = ? FOR UPDATE",
                        row -> row.uuid("id"),
                        ending.id(),
                        ending.endsOn())
                .isPresent();
        if (still) {
            ledger.change(ending.company(), List.of(ending.institute()), Standing.ENDED, "", "system");
        }
        return still;
    }

    /** @return whether the owners are to be told, which they are once */
    public boolean notice(Ending ending) {
        return statements.update(
                        "UPDATE certification_consent SET noticed = TRUE WHERE id = ? AND noticed = FALSE AND state = 'GIVEN'"
                                + " AND ends_on = ?",
                        ending.id(),
                        ending.endsOn())
                == 1;
    }

    private static Ending ending(Row row) throws SQLException {
        return new Ending(
                row.uuid("id"),
                row.uuid("company_id"),
                CertificationSource.valueOf(row.string("institute")),
                row.date("ends_on"));
    }
}
