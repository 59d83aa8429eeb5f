package kr.ansim.care.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.CareRule;
import kr.ansim.care.GreetingDraft;
import kr.ansim.care.GreetingState;
import kr.ansim.care.GreetingTemplate;
import kr.ansim.care.SensitiveWord;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Templates in the hands of supervisors. */
@ApplicationScoped
public class TemplateDesk {

    @Inject
    private TemplateRows rows;

    @Inject
    private SensitiveWords sensitive;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<GreetingTemplate> all() {
        return rows.all();
    }

    /** @throws RuleBroken as the facade says */
    public UUID save(GreetingDraft draft, String by) {
        DraftCheck.require(draft, sensitive.unspoken());
        rows.lock(draft.fact(), draft.language());
        List<GreetingTemplate> versions = rows.versions(draft.fact(), draft.language());
        return versions.stream()
                .filter(one -> one.state() == GreetingState.DRAFT)
                .findFirst()
                .map(old -> rewrite(old, draft, by))
                .orElseGet(() ->
                        add(draft, versions.isEmpty() ? 1 : versions.get(0).version() + 1, by));
    }

    private UUID rewrite(GreetingTemplate old, GreetingDraft draft, String by) {
        if (!rows.rewrite(old.id(), draft, clock.instant(), by)) {
            throw new RuleBroken(CareRule.GREETING_CHANGED);
        }
        tell("greeting.drafted", old, by);
        return old.id();
    }

    private UUID add(GreetingDraft draft, int version, String by) {
        UUID id = Ids.next();
        rows.add(id, draft, version, clock.instant(), by);
        tell("greeting.drafted", get(id), by);
        return id;
    }

    /** A draft, or one that had ended. @throws RuleBroken as the facade says */
    public void release(UUID id, String by) {
        GreetingTemplate template = get(id);
        rows.lock(template.fact(), template.language());
        // what was written under older rules, or before a word became one that is not said
        DraftCheck.require(
                new GreetingDraft(template.fact(), template.language(), template.words(), template.mood()),
                sensitive.unspoken());
        if (get(id).state() == GreetingState.LIVE) {
            throw new RuleBroken(CareRule.GREETING_CHANGED);
        }
        rows.end(template.fact(), template.language(), clock.instant(), by);
        rows.begin(id, clock.instant(), by);
        tell("greeting.released", template, by);
    }

    /** From then on the fact is not said in this language. @throws RuleBroken as the facade says */
    public void end(UUID id, String by) {
        GreetingTemplate template = get(id);
        rows.lock(template.fact(), template.language());
        if (get(id).state() != GreetingState.LIVE) {
            throw new RuleBroken(CareRule.GREETING_CHANGED);
        }
        rows.end(template.fact(), template.language(), clock.instant(), by);
        tell("greeting.ended", template, by);
    }

    public List<SensitiveWord> sensitiveWords() {
        return sensitive.all();
    }

    /** @throws RuleBroken as the facade says */
    public void addSensitive(SensitiveWord word, String by) {
        sensitive.add(word, by);
    }

    public void removeSensitive(String word, String by) {
        sensitive.remove(word, by);
    }

    private GreetingTemplate get(UUID id) {
        return rows.find(id).orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_GREETING));
    }

    private void tell(String action, GreetingTemplate template, String by) {
        trail.record(AuditEntry.of(action, "greeting", template.id())
                .actor(by)
                .detail("fact", template.fact())
                .detail("language", template.language())
                .detail("version", template.version()));
    }
}
