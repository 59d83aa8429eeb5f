package kr.ansim.partner;

import java.time.LocalDate;
import java.util.List;

/** Command: makes the next version of the questionnaire. @param validFrom today or a later day @param questions in their order */
public record WritePrivacyForm(LocalDate validFrom, List<PrivacyQuestion> questions) {

    public WritePrivacyForm {
        questions = List.copyOf(questions);
    }
}
