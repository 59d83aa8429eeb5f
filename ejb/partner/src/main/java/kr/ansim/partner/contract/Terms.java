package kr.ansim.partner.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.ContractTerms;
import kr.ansim.partner.PaperRuleVersion.State;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.WriteTerms;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The versions of the terms. */
@ApplicationScoped
public class Terms {

    private static final int LONGEST = 15_000;
    private static final String SUBJECT = "contract-terms";

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<ContractTerms> list() {
        int current = numberOn(day()).orElse(0);
        return statements.list("SELECT * FROM partner_terms ORDER BY number DESC", row -> read(row, current));
    }

    public Optional<ContractTerms> today() {
        int current = numberOn(day()).orElse(0);
        return statements.find("SELECT * FROM partner_terms WHERE number = ?", row -> read(row, current), current);
    }

    private Optional<Integer> numberOn(LocalDate day) {
        return statements.find(
                "SELECT number FROM partner_terms WHERE valid_from <= ? AND withdrawn_at IS NULL"
                        + " ORDER BY valid_from DESC, number DESC LIMIT 1",
                row -> row.integer("number"),
                day);
    }

    public int write(WriteTerms wanted, String by) {
        check("korean", wanted.korean());
        check("english", wanted.english());
        if (wanted.validFrom().isBefore(day())) {
            throw RuleBroken.at("validFrom", PartnerRule.TERMS_FROM_THE_PAST);
        }
        newest().filter(wanted::saysTheSameAs).ifPresent(same -> {
            throw RuleBroken.at("korean", PartnerRule.TERMS_UNCHANGED, same.number());
        });
        int number = 1
                + statements
                        .find(
                                "SELECT number FROM partner_terms ORDER BY number DESC LIMIT 1 FOR UPDATE",
                                row -> row.integer("number"))
                        .orElse(0);
        try {
            statements.update(
                    "INSERT INTO partner_terms (number, korean, english, valid_from, made_by, made_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    number,
                    wanted.korean().strip(),
                    wanted.english().strip(),
                    wanted.validFrom(),
                    by,
                    clock.instant());
        } catch (DuplicateKey meanwhile) {
            throw new RuleBroken(PartnerRule.TERMS_MADE_MEANWHILE);
        }
        trail.record(AuditEntry.of("contract.terms-written", SUBJECT, number).detail("valid-from", wanted.validFrom()));
        return number;
    }

    private Optional<ContractTerms> newest() {
        return list().stream()
                .filter(terms -> terms.state() != State.TAKEN_BACK)
                .findFirst();
    }

    private static void check(String field, String text) {
        if (text.isBlank()) {
            throw RuleBroken.at(field, PartnerRule.FIELD_MISSING);
        }
        if (text.strip().length() > LONGEST) {
            throw RuleBroken.at(field, PartnerRule.FIELD_TOO_LONG, LONGEST);
        }
        ContractPdf.unknownSign(text).ifPresent(sign -> {
            throw RuleBroken.at(field, PartnerRule.TERMS_SIGN_UNKNOWN, sign);
        });
    }

    public void withdraw(int number, String reason, String by) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", PartnerRule.REASON_NEEDED);
        }
        int met = statements.update(
                "UPDATE partner_terms SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ?"
                        + " WHERE number = ? AND withdrawn_at IS NULL AND valid_from > ?",
                by,
                clock.instant(),
                reason.strip(),
                number,
                day());
        if (met == 0) {
            throw new RuleBroken(PartnerRule.TERMS_NOT_TO_COME);
        }
        trail.record(AuditEntry.of("contract.terms-withdrawn", SUBJECT, number).reason(reason.strip()));
    }

    private ContractTerms read(Row row, int current) throws SQLException {
        int number = row.integer("number");
        LocalDate validFrom = row.date("valid_from");
        State state = row.instantOrNull("withdrawn_at") != null
                ? State.TAKEN_BACK
                : number == current ? State.IN_FORCE : validFrom.isAfter(day()) ? State.TO_COME : State.SUPERSEDED;
        return new ContractTerms(
                number,
                row.string("korean"),
                row.string("english"),
                validFrom,
                row.string("made_by"),
                row.instant("made_at"),
                state);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
