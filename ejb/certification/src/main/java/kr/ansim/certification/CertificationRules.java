package kr.ansim.certification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.ansim.certification.scheme.RuleDesk;
import kr.ansim.certification.scheme.RuleVersions;
import kr.ansim.certification.scheme.sheet.RuleSheet;
import kr.ansim.kernel.RuleBroken;

/**
 * The table that says which law and which scheme a category of products needs, and what proves it. Staff keep it in
 * versions, each with its source and its day: none is ever changed, so that every verdict can be traced to the rules of its
 * time. A new version comes as a spreadsheet, is checked as a whole, and is compared with the one whose place it takes.
 */
@Stateless
@RolesAllowed("CERTIFICATION_OFFICER")
public class CertificationRules {

    @Inject
    private RuleVersions versions;

    @Inject
    private RuleDesk desk;

    @Resource
    private SessionContext session;

    /** The newest first. @param below only versions with a smaller number */
    public List<RuleVersion> versions(int below, int most) {
        return versions.list(below, most);
    }

    /** Number of the version that holds today, 0 when there is none. */
    public int inForceToday() {
        return versions.inForceToday();
    }

    /** @throws RuleBroken {@code UNKNOWN_RULES} */
    public RuleVersion version(int number) {
        return versions.version(number);
    }

    /** All rules of a version in their order; at most five thousand. */
    public List<Requirement> rules(int number) {
        return versions.rules(number);
    }

    /** What a version asks otherwise than the one whose place it takes. @throws RuleBroken {@code UNKNOWN_RULES} */
    public List<RuleChange> changes(int number) {
        return versions.changes(versions.version(number));
    }

    /** A version as XLSX, in Korean or English. @throws RuleBroken {@code UNKNOWN_RULES} */
    public byte[] spreadsheet(int number, Locale language) {
        return RuleSheet.write(versions.rules(versions.version(number).number()), language);
    }

    /** Reads a spreadsheet and tells what a version of it would change. Does nothing. @param validFrom decides which version it is compared with */
    public RuleTrial trial(byte[] file, LocalDate validFrom) {
        return desk.trial(file, validFrom);
    }

    /**
     * Makes a new version, all of it or nothing.
     *
     * @return its number
     * @throws RuleBroken {@code RULE_SOURCE_WRONG, RULES_FROM_THE_PAST, RULES_FAULTY, RULES_UNCHANGED,
     *     RULES_CHANGED_MEANWHILE}
     */
    public int putIntoForce(PutRulesIntoForce wanted) {
        return desk.putIntoForce(wanted, session.getCallerPrincipal().getName());
    }

    /**
     * Takes back a version whose day has not come.
     *
     * @throws RuleBroken {@code REASON_MISSING, UNKNOWN_RULES, RULES_NOT_TO_COME}
     */
    public void withdraw(int number, String reason) {
        desk.withdraw(number, session.getCallerPrincipal().getName(), reason);
    }
}
