package kr.ansim.partner.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.Snippet;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/** The reviewers' common store of words for each kind of paper. */
@ApplicationScoped
public class Snippets {

    /** As many as somebody finds one among. */
    private static final int MOST = 20;

    private static final int LONGEST = 500;

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** In the order of their words. */
    public List<Snippet> of(String paper) {
        return statements.list(
                "SELECT id, words FROM partner_snippet WHERE paper = ? ORDER BY words, id LIMIT ?",
                row -> new Snippet(row.uuid("id"), row.string("words")),
                paper,
                MOST);
    }

    /** Words that are there already are kept once. @throws RuleBroken {@code WORDS_NEEDED, FIELD_TOO_LONG, TOO_MANY_SNIPPETS} at words */
    public void keep(String paper, String told, String by) {
        String words = told.strip();
        if (words.isEmpty()) {
            throw RuleBroken.at("words", PartnerRule.WORDS_NEEDED);
        }
        if (words.length() > LONGEST) {
            throw RuleBroken.at("words", PartnerRule.FIELD_TOO_LONG, LONGEST);
        }
        List<Snippet> known = of(paper);
        if (known.stream().anyMatch(one -> one.words().equals(words))) {
            return;
        }
        if (known.size() >= MOST) {
            throw RuleBroken.at("words", PartnerRule.TOO_MANY_SNIPPETS, MOST);
        }
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO partner_snippet (id, paper, words, kept_at, kept_by) VALUES (?, ?, ?, ?, ?)",
                id,
                paper,
                words,
                clock.instant(),
                by);
        trail.record(AuditEntry.of("snippet.kept", "snippet", id).detail("paper", paper));
    }

    /** One that is gone already is gone. */
    public void drop(UUID id) {
        if (statements.update("DELETE FROM partner_snippet WHERE id = ?", id) > 0) {
            trail.record(AuditEntry.of("snippet.dropped", "snippet", id));
        }
    }
}
