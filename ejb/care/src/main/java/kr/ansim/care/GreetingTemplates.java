package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.greeting.Previews;
import kr.ansim.care.greeting.TemplateDesk;
import kr.ansim.kernel.RuleBroken;

/** How facts are said to members: written by supervisors as drafts, looked at with real members, and released. */
@Stateless
@RolesAllowed("DESK_SUPERVISOR")
public class GreetingTemplates {

    @Inject
    private TemplateDesk desk;

    @Inject
    private Previews previews;

    @Resource
    private SessionContext session;

    /** All versions, by fact and language, the latest first. */
    public List<GreetingTemplate> all() {
        return desk.all();
    }

    /**
     * As a new version; a draft that there is already is written anew.
     *
     * @throws RuleBroken {@code FIELD_MISSING, FIELD_TOO_LONG, VARIABLE_BROKEN, VARIABLE_UNKNOWN, GREETING_LOUD,
     *     GREETING_NOT_POLITE, GREETING_SENSITIVE} at words; {@code GREETING_NOT_GLAD} at mood
     */
    public UUID save(GreetingDraft draft) {
        return desk.save(draft, me());
    }

    /**
     * A draft, or one that had ended and is taken up again; what was live of its fact ends.
     *
     * @throws RuleBroken {@code UNKNOWN_GREETING, GREETING_CHANGED}, or those of {@link #save}
     */
    public void release(UUID template) {
        desk.release(template, me());
    }

    /** The fact is not said any more in this language. @throws RuleBroken {@code UNKNOWN_GREETING, GREETING_CHANGED} */
    public void end(UUID template) {
        desk.end(template, me());
    }

    /** What a member would hear. @throws RuleBroken {@code NO_SUCH_MEMBER}, or those of {@link #save} */
    public GreetingPreview preview(GreetingDraft draft, String member) {
        return previews.of(draft, member);
    }

    /** What some of those would hear who called lately and of whom this is true. @throws RuleBroken those of {@link #save} */
    public List<GreetingPreview> previewSome(GreetingDraft draft) {
        return previews.some(draft);
    }

    /** By which goods are known of which one does not speak. */
    public List<SensitiveWord> sensitiveWords() {
        return desk.sensitiveWords();
    }

    /** @throws RuleBroken {@code SENSITIVE_WORD_SHORT, SENSITIVE_WORD_TWICE, FIELD_TOO_LONG} at word */
    public void addSensitiveWord(SensitiveWord word) {
        desk.addSensitive(word, me());
    }

    public void removeSensitiveWord(String word) {
        desk.removeSensitive(word, me());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
