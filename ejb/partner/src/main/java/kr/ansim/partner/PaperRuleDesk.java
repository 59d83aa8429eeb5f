package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.requirement.RuleDesk;
import kr.ansim.partner.requirement.RuleDrafts;
import kr.ansim.partner.requirement.RuleVersions;
import kr.ansim.partner.requirement.sheet.PaperSheet;

/**
 * Where our reviewers keep the table of papers. A version never changes; the next one is made of an older one in a draft,
 * line by line or by spreadsheets, shows whom it would touch, and is put into force for a day that has not passed.
 */
@Stateless
@RolesAllowed("QA_REVIEWER")
public class PaperRuleDesk {

    @Inject
    private RuleVersions versions;

    @Inject
    private RuleDrafts drafts;

    @Inject
    private RuleDesk desk;

    @Resource
    private SessionContext session;

    /** The newest first. @param below only versions with a smaller number */
    @RolesAllowed({"QA_REVIEWER", "ADMINISTRATOR"})
    public List<PaperRuleVersion> versions(int below, int most) {
        return versions.list(below, most);
    }

    /** @throws RuleBroken {@code PAPER_RULES_UNKNOWN} */
    @RolesAllowed({"QA_REVIEWER", "ADMINISTRATOR"})
    public PaperRuleVersion version(int number) {
        return versions.version(number);
    }

    /** @throws RuleBroken {@code PAPER_RULES_UNKNOWN} */
    @RolesAllowed({"QA_REVIEWER", "ADMINISTRATOR"})
    public PaperRuleLines lines(int number) {
        return versions.lines(number);
    }

    /** A part of a version as XLSX, in Korean or English. @throws RuleBroken {@code PAPER_RULES_UNKNOWN} */
    @RolesAllowed({"QA_REVIEWER", "ADMINISTRATOR"})
    public byte[] spreadsheet(int number, RulePart part, Locale language) {
        return PaperSheet.write(part, versions.lines(number), language);
    }

    /** The same of the caller's draft. @throws RuleBroken {@code NO_RULE_DRAFT} */
    public byte[] spreadsheet(RulePart part, Locale language) {
        PaperRuleDraft draft = draft().orElseThrow(() -> new RuleBroken(PartnerRule.NO_RULE_DRAFT));
        return PaperSheet.write(part, draft.lines(), language);
    }

    /** What the caller works on. */
    public Optional<PaperRuleDraft> draft() {
        return drafts.of(caller());
    }

    /** @throws RuleBroken {@code PAPER_RULES_UNKNOWN, RULE_DRAFT_BEGUN} */
    public void begin(int basedOn) {
        desk.begin(caller(), basedOn);
    }

    /** @throws RuleBroken {@code NO_RULE_DRAFT} */
    public void drop() {
        desk.drop(caller());
    }

    /**
     * @throws RuleBroken {@code FIELD_MISSING} or {@code FIELD_TOO_LONG} at the field, {@code PAPER_CODE_WRONG} at code,
     *     {@code RULE_LINE_TWICE, NO_RULE_DRAFT}
     */
    public void add(RuleLine line) {
        desk.change(caller(), null, line);
    }

    /** @throws RuleBroken as {@link #add}, and {@code PAPER_RULES_CHANGED_MEANWHILE} when the line is not there any more */
    public void replace(RuleLine before, RuleLine now) {
        desk.change(caller(), before, now);
    }

    /** Until the draft is put into force it can be taken back. @throws RuleBroken {@code NO_RULE_DRAFT, PAPER_RULES_CHANGED_MEANWHILE} */
    public void remove(RuleLine line) {
        desk.remove(caller(), line);
    }

    /** Takes back what was taken out. @throws RuleBroken {@code NO_RULE_DRAFT, PAPER_RULES_CHANGED_MEANWHILE} */
    public void restore(RuleLine line) {
        desk.restore(caller(), line);
    }

    /** Reads a spreadsheet and tells what it would change in the draft. Does nothing. @throws RuleBroken {@code NO_RULE_DRAFT} */
    public PaperSheetTrial trial(RulePart part, byte[] file) {
        return desk.trial(caller(), part, file);
    }

    /** Takes the lines of a spreadsheet into the draft, all or none. @throws RuleBroken {@code NO_RULE_DRAFT, PAPER_RULES_FAULTY} */
    public void take(RulePart part, byte[] file) {
        desk.take(caller(), part, file);
    }

    /** What the draft would change, and for whom. @throws RuleBroken {@code NO_RULE_DRAFT} */
    public PaperRulePreview preview(LocalDate validFrom) {
        return desk.preview(caller(), validFrom);
    }

    /**
     * Makes a version of the draft.
     *
     * @return its number
     * @throws RuleBroken {@code FIELD_MISSING} or {@code FIELD_TOO_LONG} at source, {@code PAPER_RULES_FROM_THE_PAST} at
     *     validFrom, {@code NO_RULE_DRAFT, PAPER_RULES_FAULTY, PAPER_RULES_UNCHANGED}, {@code PAPER_RULES_CHANGED_MEANWHILE}
     *     when by now it would take the place of another version than the one that it was compared with
     */
    public int putIntoForce(PutPaperRulesIntoForce wanted) {
        return desk.putIntoForce(caller(), wanted);
    }

    /**
     * Takes back a version whose day has not come.
     *
     * @throws RuleBroken {@code REASON_NEEDED} at reason, {@code PAPER_RULES_UNKNOWN, PAPER_RULES_NOT_TO_COME}
     */
    public void withdraw(int number, String reason) {
        desk.withdraw(number, caller(), reason);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
