package kr.ansim.care.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.SurveyAnswer;
import kr.ansim.care.SurveyPage;
import kr.ansim.care.cases.CaseNumber;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Surveys as they are shown: to the member behind the link, and to those who serve it. */
@ApplicationScoped
public class SurveyReading {

    @Inject
    private Statements statements;

    @Inject
    private SurveyLinks links;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Clock clock;

    public Optional<SurveyPage> ofPage(String token) {
        return links.survey(token)
                .flatMap(id -> statements.find("SELECT * FROM care_survey WHERE id = ?", SurveyRow::of, id))
                .map(this::page);
    }

    /** For an answer, until the end of the transaction. */
    Optional<SurveyRow> lock(String token) {
        return links.survey(token)
                .flatMap(id -> statements.find("SELECT * FROM care_survey WHERE id = ? FOR UPDATE", SurveyRow::of, id));
    }

    SurveyPage page(SurveyRow row) {
        return new SurveyPage(CaseNumber.shown(row.caseNumber()), row.endsOn(), isOver(row), score(row.score()));
    }

    boolean isOver(SurveyRow row) {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA).isAfter(row.endsOn());
    }

    public Optional<SurveyAnswer> ofCase(String number) {
        return find(number)
                .map(row -> new SurveyAnswer(
                        row.caseNumber(),
                        row.agent(),
                        row.askedAt(),
                        row.endsOn(),
                        Optional.ofNullable(row.answeredAt()),
                        score(row.score()),
                        isThere(row.comment())));
    }

    public String comment(String number, String reason) {
        Optional<SurveyRow> row = find(number);
        @Nullable UUID comment = row.map(SurveyRow::comment).orElse(null);
        return comment == null
                ? ""
                : vault.revealField(comment, SurveyBook.FIELD, row.orElseThrow().memberNumber(), reason);
    }

    /** Empty where there is none any more; a look is in the audit trail. */
    String comment(SurveyRow row, String whose, String reason) {
        @Nullable UUID comment = row.comment();
        return comment != null && isThere(comment) ? vault.revealField(comment, SurveyBook.FIELD, whose, reason) : "";
    }

    private boolean isThere(@Nullable UUID comment) {
        return comment != null
                && !vault.masked(List.of(comment))
                        .getOrDefault(comment, Map.of())
                        .isEmpty();
    }

    private Optional<SurveyRow> find(String caseNumber) {
        return statements.find("SELECT * FROM care_survey WHERE case_number = ?", SurveyRow::of, caseNumber);
    }

    private static OptionalInt score(@Nullable Integer score) {
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }
}
