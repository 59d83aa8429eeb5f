package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.privacy.PrivacyBook;
import kr.ansim.partner.privacy.PrivacyFindings;
import kr.ansim.partner.privacy.PrivacyList;

/** The yearly privacy checks of all partner companies, for those who review them. */
@Stateless
@RolesAllowed("QA_REVIEWER")
public class PrivacyReview {

    @Inject
    private PrivacyList list;

    @Inject
    private PrivacyBook book;

    @Inject
    private PrivacyFindings findings;

    @Resource
    private SessionContext session;

    public List<PrivacyCheck> list(FindPrivacyChecks wanted) {
        return list.list(wanted);
    }

    public Map<PrivacyShow, Integer> counts() {
        return list.counts();
    }

    public Optional<PrivacyCheckDetails> find(UUID check) {
        return book.find(check);
    }

    /** All of one company, the newest first. */
    public List<PrivacyCheck> of(UUID company) {
        return book.of(company);
    }

    /**
     * @throws RuleBroken {@code PRIVACY_CHECK_UNKNOWN, PRIVACY_CHECK_ELSEWHERE, PRIVACY_QUESTION_UNKNOWN},
     *     {@code REASON_NEEDED, FIELD_TOO_LONG} at words, {@code PRIVACY_DEADLINE_WRONG} at deadline
     */
    public void write(WritePrivacyFinding wanted) {
        findings.write(wanted, caller());
    }

    /** Closes a finding, answered or not. @param words may be empty @throws RuleBroken {@code PRIVACY_FINDING_GONE} */
    public void close(UUID finding, String words) {
        findings.close(finding, words, caller());
    }

    /**
     * The answer to a finding does not do.
     *
     * @throws RuleBroken {@code PRIVACY_FINDING_GONE}, {@code REASON_NEEDED} at words, {@code PRIVACY_DEADLINE_WRONG} at
     *     deadline
     */
    public void turnBack(UUID finding, String words, LocalDate deadline) {
        findings.turnBack(finding, words, deadline, caller());
    }

    /**
     * @param words why answers that call for a finding got none
     * @throws RuleBroken {@code PRIVACY_CHECK_UNKNOWN, PRIVACY_CHECK_ELSEWHERE, PRIVACY_FINDINGS_OPEN},
     *     {@code PRIVACY_PROPOSED_LEFT} at words
     */
    public void conclude(UUID check, String words) {
        book.conclude(check, words, caller());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
