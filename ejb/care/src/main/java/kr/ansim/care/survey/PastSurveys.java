package kr.ansim.care.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import kr.ansim.care.CaseSolved;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What members of a demonstration said of cases, as if they had been asked then. */
@ApplicationScoped
public class PastSurveys {

    private static final Duration THOUGHT_OVER = Duration.ofHours(2);

    @Inject
    private Statements statements;

    /** @param score empty of whoever has not answered */
    public void add(CaseSolved solved, OptionalInt score) {
        boolean answered = score.isPresent();
        @Nullable Instant answeredAt = answered ? solved.at().plus(THOUGHT_OVER) : null;
        statements.update(
                "INSERT INTO care_survey (id, case_id, case_number, member_id, member_number, agent, asked_at, ends_on,"
                        + " answered_at, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                solved.id(),
                solved.number(),
                solved.member(),
                solved.memberNumber(),
                solved.agent(),
                solved.at(),
                SurveyAsking.endsOn(solved.at()),
                answeredAt,
                answered ? score.getAsInt() : null);
    }
}
