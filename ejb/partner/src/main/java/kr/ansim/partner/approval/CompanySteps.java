package kr.ansim.partner.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.CompanyMoved;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.CompanyStep;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.PartnerRule;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The steps that companies take, each kept for good and told to whoever has to know. */
@ApplicationScoped
class CompanySteps {

    private static final int LONGEST_WORDS = 2_000;

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<CompanyMoved> moved;

    @Inject
    private Clock clock;

    /** Locks the company until the end of the transaction. @throws RuleBroken {@code COMPANY_UNKNOWN} */
    CompanyState lock(UUID company) {
        return statements
                .find(
                        "SELECT state FROM partner_company WHERE id = ? FOR UPDATE",
                        row -> CompanyState.valueOf(row.string("state")),
                        company)
                .orElseThrow(() -> new RuleBroken(PartnerRule.COMPANY_UNKNOWN));
    }

    void move(UUID company, CompanyState to) {
        statements.update("UPDATE partner_company SET state = ? WHERE id = ?", to, company);
    }

    void add(UUID company, CompanyStepKind kind, String words, String by) {
        add(company, kind, words, null, by);
    }

    /** @param worked working time that it lay with us before this step, where that is known */
    void add(UUID company, CompanyStepKind kind, String words, @Nullable Duration worked, String by) {
        statements.update(
                "INSERT INTO partner_company_step (id, company_id, kind, words, worked, taken_at, taken_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                company,
                kind,
                words,
                worked == null ? null : worked.toSeconds(),
                clock.instant(),
                by);
        trail.record(AuditEntry.of("company.step", "company", company).detail("step", kind));
        moved.fire(new CompanyMoved(company, kind, by));
    }

    List<CompanyStep> of(UUID company) {
        return statements.list(
                "SELECT kind, words, taken_at, taken_by FROM partner_company_step WHERE company_id = ?"
                        + " ORDER BY taken_at DESC, id DESC",
                row -> new CompanyStep(
                        CompanyStepKind.valueOf(row.string("kind")),
                        row.string("words"),
                        row.instant("taken_at"),
                        row.string("taken_by")),
                company);
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws RuleBroken {@code REASON_NEEDED, FIELD_TOO_LONG} at words */
    static String needed(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            throw RuleBroken.at("words", PartnerRule.REASON_NEEDED);
        }
        if (stripped.length() > LONGEST_WORDS) {
            throw RuleBroken.at("words", PartnerRule.FIELD_TOO_LONG, LONGEST_WORDS);
        }
        return stripped;
    }
}
