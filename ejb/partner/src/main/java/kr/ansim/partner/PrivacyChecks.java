package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.privacy.PrivacyAnswers;
import kr.ansim.partner.privacy.PrivacyBook;
import kr.ansim.partner.privacy.PrivacyFindings;

/**
 * The yearly check of how a partner company handles the personal data of our customers, as its own people see it: whoever
 * has others process personal data looks after them (Personal Information Protection Act, article 26). The company is
 * found by the account that is signed in.
 */
@Stateless
@RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
public class PrivacyChecks {

    @Inject
    private Companies companies;

    @Inject
    private PrivacyBook book;

    @Inject
    private PrivacyAnswers answers;

    @Inject
    private PrivacyFindings findings;

    @Resource
    private SessionContext session;

    /** Those of the caller's company, the newest first; none for somebody without a company. */
    public List<PrivacyCheck> own() {
        return me().map(book::of).orElse(List.of());
    }

    /** Empty for one that is not there, and for another company's. */
    public Optional<PrivacyCheckDetails> find(UUID check) {
        return me().flatMap(company ->
                book.find(check).filter(found -> found.check().company().equals(company)));
    }

    /** The day by which the next one is done; empty for a company that was not taken in. */
    public Optional<LocalDate> nextDue() {
        return me().flatMap(book::nextDue);
    }

    /**
     * Keeps one answer; others stay as they are.
     *
     * @throws RuleBroken {@code PRIVACY_CHECK_UNKNOWN}, also for another company's, {@code PRIVACY_CHECK_ELSEWHERE},
     *     {@code PRIVACY_QUESTION_UNKNOWN}, {@code FIELD_TOO_LONG} at words, those of documents
     */
    public void answer(AnswerPrivacyQuestion wanted) {
        answers.keep(company(), wanted, caller());
    }

    /** @throws RuleBroken {@code PRIVACY_CHECK_UNKNOWN, PRIVACY_CHECK_ELSEWHERE, PRIVACY_UNANSWERED}, those of documents */
    public void handIn(UUID check) {
        answers.handIn(company(), check, caller());
    }

    /** @throws RuleBroken {@code PRIVACY_FINDING_GONE}, {@code REASON_NEEDED, FIELD_TOO_LONG} at words, those of documents */
    public void answerFinding(AnswerPrivacyFinding wanted) {
        findings.answer(company(), wanted, caller());
    }

    private UUID company() {
        return me().orElseThrow(() -> new RuleBroken(PrivacyRule.PRIVACY_CHECK_UNKNOWN));
    }

    private Optional<UUID> me() {
        return AccountPrincipal.accountIn(caller()).flatMap(companies::of);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
