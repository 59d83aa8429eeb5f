package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the questionnaire. It holds from its day on until a later one does; a check that was opened keeps the one it
 * was opened with.
 *
 * @param state how it stands today
 */
public record PrivacyForm(
        int number,
        LocalDate validFrom,
        List<PrivacyQuestion> questions,
        String madeBy,
        Instant madeAt,
        PaperRuleVersion.State state) {

    public PrivacyForm {
        questions = List.copyOf(questions);
    }

    public boolean isToCome() {
        return state == PaperRuleVersion.State.TO_COME;
    }
}
