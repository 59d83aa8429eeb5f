package kr.ansim.care.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.care.AnswerSurvey;
import kr.ansim.care.CareRule;
import kr.ansim.care.SurveyPage;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.MemberErased;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Takes what members answer. Comments are in the vault for three years, or as long as the member is. */
@ApplicationScoped
public class SurveyBook {

    static final String FIELD = "comment";

    private static final String KIND = "survey";
    private static final int LONGEST = 1_000;
    private static final int YEARS = 3;
    private static final int BEST = 5;

    @Inject
    private Statements statements;

    @Inject
    private SurveyReading reading;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public SurveyPage answer(AnswerSurvey told) {
        SurveyRow row = reading.lock(told.token())
                .filter(one -> !reading.isOver(one))
                .orElseThrow(() -> new RuleBroken(CareRule.SURVEY_OVER));
        String comment = told.comment().strip();
        faults(told.score(), comment).refuse();
        if (row.comment() != null) {
            vault.erase(row.comment());
        }
        Instant now = clock.instant();
        statements.update(
                "UPDATE care_survey SET answered_at = ?, score = ?, comment = ? WHERE id = ?",
                now,
                told.score(),
                kept(comment, now),
                row.id());
        trail.record(AuditEntry.of("survey.answered", "case", row.caseNumber())
                .actor("member")
                .detail("whose", row.memberNumber()));
        return reading.ofPage(told.token()).orElseThrow();
    }

    private @Nullable UUID kept(String comment, Instant now) {
        Instant end = now.atZone(SystemClock.KOREA).plusYears(YEARS).toInstant();
        return comment.isEmpty() ? null : vault.keepUntil(end, KIND, Map.of(FIELD, comment), null);
    }

    private static Faults faults(int score, String comment) {
        Faults faults = new Faults();
        if (score < 1 || score > BEST) {
            faults.at("score", CareRule.SCORE_MISSING);
        }
        if (comment.length() > LONGEST) {
            faults.at("comment", CareRule.FIELD_TOO_LONG, LONGEST);
        }
        return faults;
    }

    void forget(@Observes MemberErased erased) {
        String marks = Statements.marks(erased.members().size());
        Object[] members = erased.members().toArray();
        List<UUID> said = statements.list(
                "SELECT comment FROM care_survey WHERE member_id IN (" + marks + ") AND comment IS NOT NULL",
                row -> row.uuid("comment"),
                members);
        said.forEach(vault::erase);
        statements.update("UPDATE care_survey SET comment = NULL WHERE member_id IN (" + marks + ")", members);
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), SystemClock.KOREA).minusDays(1);
        // nobody writes after it was forgotten who they are
        statements.update(
                "UPDATE care_survey SET ends_on = ? WHERE ends_on > ? AND member_id IN (" + marks + ")",
                Stream.concat(Stream.of(yesterday, yesterday), erased.members().stream())
                        .toArray());
    }
}
