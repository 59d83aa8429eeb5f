package kr.ansim.partner.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperRuleDraft;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** Drafts of the next version, of everybody who works on one. */
@ApplicationScoped
public class RuleDrafts {

    @Inject
    private Statements statements;

    @Inject
    private RuleLineRows rows;

    @Inject
    private Clock clock;

    public Optional<PaperRuleDraft> of(String author) {
        return statements
                .find(
                        "SELECT id, based_on, changed_at FROM partner_rule_draft WHERE author = ?",
                        row -> new Draft(row.uuid("id"), row.integer("based_on"), row.instant("changed_at")),
                        author)
                .map(draft -> {
                    PaperRuleLines all = rows.read(draft.id());
                    Set<RuleLine> removed = rows.removed(draft.id());
                    return new PaperRuleDraft(
                            draft.basedOn(), draft.changedAt(), all, removed, RuleCheck.faults(all.without(removed)));
                });
    }

    private record Draft(UUID id, int basedOn, Instant changedAt) {}

    /** @throws RuleBroken {@code RULE_DRAFT_BEGUN} */
    void begin(String author, int basedOn, PaperRuleLines lines) {
        UUID id = Ids.next();
        try {
            statements.update(
                    "INSERT INTO partner_rule_draft (id, author, based_on, changed_at) VALUES (?, ?, ?, ?)",
                    id,
                    author,
                    basedOn,
                    clock.instant());
        } catch (DuplicateKey begun) {
            throw new RuleBroken(PartnerRule.RULE_DRAFT_BEGUN);
        }
        rows.write(id, lines);
    }

    /** Locked until the end of the transaction. @throws RuleBroken {@code NO_RULE_DRAFT} */
    UUID locked(String author) {
        return statements
                .find("SELECT id FROM partner_rule_draft WHERE author = ? FOR UPDATE", row -> row.uuid("id"), author)
                .orElseThrow(() -> new RuleBroken(PartnerRule.NO_RULE_DRAFT));
    }

    /** @param removed those of the lines that were taken out */
    void change(UUID draft, RulePart part, PaperRuleLines all, Set<RuleLine> removed) {
        rows.write(draft, part, all, removed);
        statements.update("UPDATE partner_rule_draft SET changed_at = ? WHERE id = ?", clock.instant(), draft);
    }

    /** Its lines stay: they are a version's from now on. What was taken out is gone. */
    void close(UUID draft) {
        rows.deleteRemoved(draft);
        statements.update("DELETE FROM partner_rule_draft WHERE id = ?", draft);
    }

    void drop(UUID draft) {
        rows.delete(draft);
        close(draft);
    }
}
