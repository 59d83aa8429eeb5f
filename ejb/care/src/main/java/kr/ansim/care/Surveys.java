package kr.ansim.care;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.care.survey.SurveyBook;
import kr.ansim.care.survey.SurveyReading;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.PersonalDataVault;

/** How content members are with what the desk solved: 1 to 5 and a comment, by a sealed link that comes by mail. */
@Stateless
public class Surveys {

    @Inject
    private SurveyBook book;

    @Inject
    private SurveyReading reading;

    /** What the token of a link opens; empty when it opens nothing. */
    @PermitAll
    public Optional<SurveyPage> ofPage(String token) {
        return reading.ofPage(token);
    }

    /**
     * Answers, or puts another answer in the place of the one before.
     *
     * @return what the member sees from now on
     * @throws RuleBroken {@code SURVEY_OVER}; {@code SCORE_MISSING} at score; {@code FIELD_TOO_LONG} at comment
     */
    @PermitAll
    public SurveyPage answer(AnswerSurvey told) {
        return book.answer(told);
    }

    /** Of a case; empty when its member was not asked. */
    @RolesAllowed("VIP_DESK")
    public Optional<SurveyAnswer> ofCase(String number) {
        return reading.ofCase(number);
    }

    /** What was written, in the clear. The look is in the audit trail. @throws RuleBroken those of {@link PersonalDataVault#revealField} */
    @RolesAllowed("VIP_DESK")
    public String comment(String number, String reason) {
        return reading.comment(number, reason);
    }
}
