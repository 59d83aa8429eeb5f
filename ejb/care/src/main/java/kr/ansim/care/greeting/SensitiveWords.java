package kr.ansim.care.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kr.ansim.care.CareRule;
import kr.ansim.care.SensitiveWord;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** The words by which goods are known of which one does not speak. */
@ApplicationScoped
public class SensitiveWords {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    List<SensitiveWord> all() {
        return statements.once(
                SensitiveWords.class,
                () -> statements.list(
                        "SELECT word, kind FROM care_sensitive_word ORDER BY kind, word",
                        row -> new SensitiveWord(row.string("word"), SensitiveWord.Kind.valueOf(row.string("kind")))));
    }

    public Unspoken unspoken() {
        return new Unspoken(all());
    }

    /** @throws RuleBroken as the facade says */
    void add(SensitiveWord wanted, String by) {
        String word = wanted.word().strip();
        // a single letter would be in every name
        if (word.length() < SHORTEST) {
            throw RuleBroken.at("word", CareRule.SENSITIVE_WORD_SHORT, SHORTEST);
        }
        if (word.length() > LONGEST) {
            throw RuleBroken.at("word", CareRule.FIELD_TOO_LONG, LONGEST);
        }
        try {
            statements.update(
                    "INSERT INTO care_sensitive_word (word, kind, added_at, added_by) VALUES (?, ?, ?, ?)",
                    word,
                    wanted.kind(),
                    clock.instant(),
                    by);
        } catch (DuplicateKey known) {
            throw RuleBroken.at("word", CareRule.SENSITIVE_WORD_TWICE);
        }
        trail.record(AuditEntry.of("sensitive-word.added", "sensitive-word", word)
                .actor(by)
                .detail("kind", wanted.kind()));
    }

    void remove(String word, String by) {
        if (statements.update("DELETE FROM care_sensitive_word WHERE word = ?", word) == 1) {
            trail.record(AuditEntry.of("sensitive-word.removed", "sensitive-word", word)
                    .actor(by));
        }
    }
}
