package kr.ansim.partner.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PaperRuleVersion.State;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.PrivacyAnswer;
import kr.ansim.partner.PrivacyForm;
import kr.ansim.partner.PrivacyQuestion;
import kr.ansim.partner.PrivacyRule;
import kr.ansim.partner.Trust;
import kr.ansim.partner.WritePrivacyForm;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The versions of the questionnaire. */
@ApplicationScoped
public class PrivacyForms {

    private static final int MOST_QUESTIONS = 50;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_SOURCE = 300;
    private static final String SUBJECT = "privacy-form";

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public List<PrivacyForm> list() {
        int current = today().orElse(0);
        record Asked(int form, PrivacyQuestion question) {}
        Map<Integer, List<PrivacyQuestion>> questions = statements
                .list(
                        "SELECT * FROM partner_privacy_question ORDER BY form, place",
                        row -> new Asked(row.integer("form"), question(row)))
                .stream()
                .collect(Collectors.groupingBy(Asked::form, Collectors.mapping(Asked::question, Collectors.toList())));
        return statements.list(
                "SELECT * FROM partner_privacy_form ORDER BY number DESC", row -> read(row, current, questions));
    }

    /** The number of the version that holds today. */
    Optional<Integer> today() {
        return statements.find(
                "SELECT number FROM partner_privacy_form WHERE valid_from <= ? AND withdrawn_at IS NULL"
                        + " ORDER BY valid_from DESC, number DESC LIMIT 1",
                row -> row.integer("number"),
                day());
    }

    List<PrivacyQuestion> questions(int form) {
        return statements.list(
                "SELECT * FROM partner_privacy_question WHERE form = ? ORDER BY place", PrivacyForms::question, form);
    }

    private static PrivacyQuestion question(Row row) throws SQLException {
        return new PrivacyQuestion(
                row.integer("place"),
                row.string("korean"),
                row.string("english"),
                row.bool("evidence"),
                PrivacyAnswer.valueOf(row.string("finding")),
                row.string("source"),
                Trust.valueOf(row.string("trust")));
    }

    public int write(WritePrivacyForm wanted, String by) {
        check(wanted);
        int number = 1
                + statements
                        .find(
                                "SELECT number FROM partner_privacy_form ORDER BY number DESC LIMIT 1 FOR UPDATE",
                                row -> row.integer("number"))
                        .orElse(0);
        try {
            statements.update(
                    "INSERT INTO partner_privacy_form (number, valid_from, made_by, made_at) VALUES (?, ?, ?, ?)",
                    number,
                    wanted.validFrom(),
                    by,
                    clock.instant());
        } catch (DuplicateKey meanwhile) {
            throw new RuleBroken(PrivacyRule.PRIVACY_FORM_MADE_MEANWHILE);
        }
        List<PrivacyQuestion> questions = wanted.questions();
        statements.batch(
                "INSERT INTO partner_privacy_question (form, place, korean, english, evidence, finding, source, trust)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, questions.size())
                        .mapToObj(at -> row(number, at + 1, questions.get(at)))
                        .toList());
        trail.record(AuditEntry.of("privacy-check.form-written", SUBJECT, number)
                .detail("valid-from", wanted.validFrom())
                .detail("questions", questions.size()));
        return number;
    }

    private static Object[] row(int number, int place, PrivacyQuestion one) {
        return new Object[] {
            number,
            place,
            one.korean().strip(),
            one.english().strip(),
            one.evidence(),
            one.finding(),
            one.source().strip(),
            one.trust()
        };
    }

    private void check(WritePrivacyForm wanted) {
        if (wanted.validFrom().isBefore(day())) {
            throw RuleBroken.at("validFrom", PrivacyRule.PRIVACY_FORM_FROM_THE_PAST);
        }
        List<PrivacyQuestion> questions = wanted.questions();
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            throw new RuleBroken(PrivacyRule.PRIVACY_FORM_LENGTH, MOST_QUESTIONS);
        }
        for (int at = 0; at < questions.size(); at++) {
            PrivacyQuestion one = questions.get(at);
            if (!fits(one.korean(), LONGEST_TEXT)
                    || !fits(one.english(), LONGEST_TEXT)
                    || !fits(one.source(), LONGEST_SOURCE)
                    || one.finding() == PrivacyAnswer.NOT_APPLICABLE) {
                throw new RuleBroken(PrivacyRule.PRIVACY_QUESTION_WRONG, at + 1);
            }
        }
    }

    private static boolean fits(String text, int longest) {
        return !text.isBlank() && text.strip().length() <= longest;
    }

    public void withdraw(int number, String reason, String by) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", PartnerRule.REASON_NEEDED);
        }
        int met = statements.update(
                "UPDATE partner_privacy_form SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ?"
                        + " WHERE number = ? AND withdrawn_at IS NULL AND valid_from > ?",
                by,
                clock.instant(),
                reason.strip(),
                number,
                day());
        if (met == 0) {
            throw new RuleBroken(PrivacyRule.PRIVACY_FORM_NOT_TO_COME);
        }
        trail.record(
                AuditEntry.of("privacy-check.form-withdrawn", SUBJECT, number).reason(reason.strip()));
    }

    private PrivacyForm read(Row row, int current, Map<Integer, List<PrivacyQuestion>> questions) throws SQLException {
        int number = row.integer("number");
        LocalDate validFrom = row.date("valid_from");
        State state = row.instantOrNull("withdrawn_at") != null
                ? State.TAKEN_BACK
                : number == current ? State.IN_FORCE : validFrom.isAfter(day()) ? State.TO_COME : State.SUPERSEDED;
        return new PrivacyForm(
                number,
                validFrom,
                questions.getOrDefault(number, List.of()),
                row.string("made_by"),
                row.instant("made_at"),
                state);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
