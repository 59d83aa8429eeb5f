package kr.ansim.certification.consent;

import java.time.LocalDate;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.ConsentState;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Where a consent stands after its last act. Provision is what the institute needs to send anything; disclosure lets it send
 * reports to the company they were submitted to. Taking consent back takes both.
 *
 * @param endsOn the last day of a consent that is given
 */
public record Standing(
        ConsentState state, boolean disclosure, @Nullable LocalDate endsOn) {

    public static final Standing NONE = new Standing(ConsentState.NONE, false, null);
    public static final Standing WITHDRAWN = new Standing(ConsentState.WITHDRAWN, false, null);
    public static final Standing ENDED = new Standing(ConsentState.ENDED, false, null);

    private static final int LONGEST_YEARS = 1;

    /** @throws RuleBroken {@code CONSENT_END_WRONG} at endsOn */
    public static Standing given(boolean disclosure, LocalDate endsOn, LocalDate today) {
        if (!endsOn.isAfter(today) || endsOn.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw RuleBroken.at("endsOn", CertificationRule.CONSENT_END_WRONG);
        }
        return new Standing(ConsentState.GIVEN, disclosure, endsOn);
    }

    /** The next standing, unless it takes back what was not given. @throws RuleBroken {@code CONSENT_NOT_GIVEN} */
    public Standing then(Standing next) {
        if (!next.opensCertificates() && !opensCertificates()) {
            throw new RuleBroken(CertificationRule.CONSENT_NOT_GIVEN);
        }
        return next;
    }

    public boolean opensCertificates() {
        return state == ConsentState.GIVEN;
    }

    public boolean opensReports() {
        return opensCertificates() && disclosure;
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return opensCertificates() && endsOn != null && endsOn.isBefore(today);
    }
}
