package kr.ansim.care;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.macro.MacroBook;
import kr.ansim.care.macro.MacroDesk;
import kr.ansim.kernel.RuleBroken;

/** Macros: supervisors keep them, agents look at what one would do to a case and let it do it, all or nothing. */
@Stateless
@RolesAllowed("VIP_DESK")
public class Macros {

    @Inject
    private MacroBook book;

    @Inject
    private MacroDesk desk;

    @Resource
    private SessionContext session;

    /** Those in use, by their names. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Macro> usable() {
        return book.all().stream().filter(macro -> !macro.ended()).toList();
    }

    /** What it would do, with the facts of this case. @param agent as {@link UseMacro}. @throws RuleBroken {@code UNKNOWN_MACRO, UNKNOWN_CASE} */
    public MacroPreview preview(UUID macro, String caseNumber, String agent) {
        return desk.preview(macro, caseNumber, agent, me());
    }

    /**
     * Changes the case and answers, in one go.
     *
     * @throws RuleBroken {@code UNKNOWN_MACRO, MACRO_ENDED, MACRO_CHANGED, UNKNOWN_CASE, CASE_CHANGED, CASE_CLOSED}; {@code
     *     WORDS_UNFILLED} at macro; those of {@link CallBacks#plan}
     */
    public void use(UseMacro told) {
        desk.use(told, me());
    }

    /** All, by their names, those out of use at the end. */
    @RolesAllowed("DESK_SUPERVISOR")
    public List<Macro> all() {
        return book.all();
    }

    /** As it was, the newest first. */
    @RolesAllowed("DESK_SUPERVISOR")
    public List<MacroVersion> versions(UUID macro) {
        return book.versions(macro);
    }

    /**
     * @throws RuleBroken {@code FIELD_MISSING, FIELD_TOO_LONG, MACRO_NAME_TAKEN} at name; {@code FIELD_TOO_LONG, VARIABLE_UNKNOWN,
     *     VARIABLE_BROKEN, MACRO_DOES_NOTHING} at answer; {@code MACRO_MINUTES_WRONG} at callBackMinutes
     */
    @RolesAllowed("DESK_SUPERVISOR")
    public UUID make(KeepMacro told) {
        return book.make(told, me());
    }

    /** @param version as it was seen. @throws RuleBroken {@code UNKNOWN_MACRO, MACRO_CHANGED, MACRO_ENDED}, and as {@link #make} */
    @RolesAllowed("DESK_SUPERVISOR")
    public void change(UUID macro, int version, KeepMacro told) {
        book.change(macro, version, told, me());
    }

    /** Nobody uses it from now on. @throws RuleBroken {@code UNKNOWN_MACRO} */
    @RolesAllowed("DESK_SUPERVISOR")
    public void end(UUID macro) {
        book.end(macro, me());
    }

    /** One out of use is used again. @throws RuleBroken {@code UNKNOWN_MACRO} */
    @RolesAllowed("DESK_SUPERVISOR")
    public void takeUp(UUID macro) {
        book.takeUp(macro, me());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
