package kr.ansim.care.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.ansim.care.CareRule;
import kr.ansim.care.Snippet;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/** Keeps snippets, those for all and those of each agent. */
@ApplicationScoped
public class SnippetBook {

    /** In the place of an owner. */
    public static final String ALL = "";

    /** As many as somebody finds one among by typing a code. */
    private static final int MOST = 200;

    private static final int LONGEST_CODE = 40;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");
    private static final String SUBJECT = "desk-snippet";

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<Snippet> of(String owner) {
        return statements.list(
                "SELECT id, code, words, owner FROM care_snippet WHERE owner = ? ORDER BY code",
                row -> new Snippet(
                        row.uuid("id"),
                        row.string("code"),
                        row.string("words"),
                        row.string("owner").equals(ALL)),
                owner);
    }

    /** One's own goes before one for all of the same code. */
    public List<Snippet> usable(String agent) {
        Map<String, Snippet> byCode = new TreeMap<>();
        of(ALL).forEach(one -> byCode.put(one.code(), one));
        of(agent).forEach(one -> byCode.put(one.code(), one));
        return List.copyOf(byCode.values());
    }

    public void keep(String owner, String told, String written, String by) {
        String code = told.strip();
        String words = written.strip();
        faults(code, words).refuse();
        Optional<UUID> known = find(owner, code);
        if (known.isEmpty() && of(owner).size() >= MOST) {
            throw new RuleBroken(CareRule.SNIPPETS_FULL, MOST);
        }
        UUID id = known.orElseGet(Ids::next);
        if (known.isPresent()) {
            statements.update(
                    "UPDATE care_snippet SET words = ?, changed_at = ?, changed_by = ? WHERE id = ?",
                    words,
                    clock.instant(),
                    by,
                    id);
        } else {
            statements.update(
                    "INSERT INTO care_snippet (id, code, words, owner, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    code,
                    words,
                    owner,
                    clock.instant(),
                    by);
        }
        trail.record(AuditEntry.of("desk-snippet.kept", SUBJECT, id)
                .detail("code", code)
                .detail("shared", owner.equals(ALL)));
    }

    private Optional<UUID> find(String owner, String code) {
        return statements.find(
                "SELECT id FROM care_snippet WHERE owner = ? AND code = ? FOR UPDATE",
                row -> row.uuid("id"),
                owner,
                code);
    }

    private static Faults faults(String code, String words) {
        Faults faults = new Faults();
        if (code.isEmpty()) {
            faults.at("code", CareRule.FIELD_MISSING);
        } else if (code.length() > LONGEST_CODE) {
            faults.at("code", CareRule.FIELD_TOO_LONG, LONGEST_CODE);
        } else if (!CODE.matcher(code).matches()) {
            faults.at("code", CareRule.SNIPPET_CODE_WRONG);
        }
        if (words.isEmpty()) {
            faults.at("words", CareRule.FIELD_MISSING);
        }
        WordRules.check(faults, "words", words);
        return faults;
    }

    public void drop(String owner, UUID id) {
        if (statements.update("DELETE FROM care_snippet WHERE id = ? AND owner = ?", id, owner) == 0) {
            throw new RuleBroken(CareRule.UNKNOWN_SNIPPET);
        }
        trail.record(AuditEntry.of("desk-snippet.dropped", SUBJECT, id));
    }
}
