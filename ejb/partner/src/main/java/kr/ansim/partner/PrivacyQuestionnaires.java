package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.privacy.PrivacyForms;

/** The questionnaire of the yearly privacy check, by version; kept by our QA staff. */
@Stateless
@RolesAllowed({"QA_REVIEWER", "ADMINISTRATOR"})
public class PrivacyQuestionnaires {

    @Inject
    private PrivacyForms forms;

    @Resource
    private SessionContext session;

    /** All versions, the newest first. */
    public List<PrivacyForm> versions() {
        return forms.list();
    }

    /**
     * @return the number of the new version
     * @throws RuleBroken {@code PRIVACY_FORM_FROM_THE_PAST} at validFrom, {@code PRIVACY_FORM_LENGTH,
     *     PRIVACY_QUESTION_WRONG}, {@code PRIVACY_FORM_MADE_MEANWHILE}
     */
    public int write(WritePrivacyForm wanted) {
        return forms.write(wanted, session.getCallerPrincipal().getName());
    }

    /** @throws RuleBroken {@code REASON_NEEDED} at reason, {@code PRIVACY_FORM_NOT_TO_COME} */
    public void withdraw(int number, String reason) {
        forms.withdraw(number, reason, session.getCallerPrincipal().getName());
    }
}
