package kr.ansim.partner.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.AnswerPrivacyFinding;
import kr.ansim.partner.AnswerPrivacyQuestion;
import kr.ansim.partner.FindPrivacyChecks;
import kr.ansim.partner.PrivacyAnswer;
import kr.ansim.partner.PrivacyCheck;
import kr.ansim.partner.PrivacyQuestion;
import kr.ansim.partner.PrivacyShow;
import kr.ansim.partner.PrivacyState;
import kr.ansim.partner.Trust;
import kr.ansim.partner.WritePrivacyFinding;
import kr.ansim.partner.WritePrivacyForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can happen to a check, in any order, held against a model that looks back over all of it for each question;
 * and every list shows a check exactly when its state belongs there.
 */
class PrivacyStateProperties {

    private enum What {
        ANSWER,
        HAND_IN,
        FIND,
        ANSWER_FINDING,
        TURN_BACK,
        CLOSE,
        CONCLUDE,
        TIME_PASSES
    }

    private record Step(What what, int which, int days) {}

    /** What was done. @param finding of how many, none when negative */
    private record Past(What what, int finding, Optional<LocalDate> deadline) {}

    private static final Map<PrivacyShow, Set<PrivacyState>> SHOWN = Map.of(
            PrivacyShow.OPEN, EnumSet.of(PrivacyState.OPEN),
            PrivacyShow.LATE, EnumSet.of(PrivacyState.LATE),
            PrivacyShow.HANDED_IN, EnumSet.of(PrivacyState.HANDED_IN),
            PrivacyShow.FINDINGS, EnumSet.of(PrivacyState.FINDINGS, PrivacyState.FINDINGS_LATE),
            PrivacyShow.DONE, EnumSet.of(PrivacyState.DONE, PrivacyState.LAPSED));

    private final PrivacyHouse house = house();
    private final List<Past> past = new ArrayList<>();
    private final List<UUID> findings = new ArrayList<>();
    private UUID company = new UUID(0, 0);
    private UUID check = new UUID(0, 0);

    private static PrivacyHouse house() {
        PrivacyHouse made = new PrivacyHouse();
        made.forms.write(
                new WritePrivacyForm(
                        made.today(),
                        List.of(new PrivacyQuestion(
                                1, "질문", "Question", false, PrivacyAnswer.NO, "법", Trust.CONFIRMED))),
                PrivacyHouse.STAFF);
        return made;
    }

    @Property(tries = 300)
    void a_check_stands_as_all_that_happened_says(@ForAll("lives") List<Step> steps) {
        house.statements.update("DELETE FROM partner_company");
        house.statements.update("DELETE FROM partner_privacy_check");
        past.clear();
        findings.clear();
        company = house.company();
        house.clock.move(Duration.ofDays(336));
        house.watch.look();
        check = house.book.of(company).get(0).id();
        for (Step step : steps) {
            happen(step);
            PrivacyCheck it = house.book.find(check).orElseThrow().check();
            Statistics.collect(it.state());
            assertThat(it.state()).as("after %s of %s", step, steps).isEqualTo(expected(it));
            assertLists(it);
        }
    }

    private PrivacyState expected(PrivacyCheck it) {
        LocalDate today = house.today();
        if (past.stream().anyMatch(one -> one.what() == What.CONCLUDE)) {
            return today.isAfter(it.dueOn().plusYears(1)) ? PrivacyState.LAPSED : PrivacyState.DONE;
        }
        if (past.stream().noneMatch(one -> one.what() == What.HAND_IN)) {
            return today.isAfter(it.deadline()) ? PrivacyState.LATE : PrivacyState.OPEN;
        }
        boolean open = false;
        boolean late = false;
        for (int finding = 0; finding < findings.size(); finding++) {
            Past last = last(finding);
            open |= last.deadline().isPresent();
            late |= last.deadline().filter(today::isAfter).isPresent();
        }
        return late ? PrivacyState.FINDINGS_LATE : open ? PrivacyState.FINDINGS : PrivacyState.HANDED_IN;
    }

    private Past last(int finding) {
        return past.stream()
                .filter(one -> one.finding() == finding)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void assertLists(PrivacyCheck it) {
        Map<PrivacyShow, Integer> counts = house.list.counts();
        for (PrivacyShow show : PrivacyShow.values()) {
            boolean listed = house.list.list(new FindPrivacyChecks(show, "점검", Optional.empty(), 10)).stream()
                    .anyMatch(one -> one.id().equals(check));
            assertThat(listed)
                    .as("%s in %s", it.state(), show)
                    .isEqualTo(SHOWN.getOrDefault(show, Set.of()).contains(it.state()));
            assertThat(counts.getOrDefault(show, 0) > 0).isEqualTo(listed);
        }
    }

    /** What is refused does not happen; whether it had to be refused, the model says by itself. */
    private void happen(Step step) {
        boolean concluded = past.stream().anyMatch(one -> one.what() == What.CONCLUDE);
        boolean handedIn = past.stream().anyMatch(one -> one.what() == What.HAND_IN);
        boolean answered = past.stream().anyMatch(one -> one.what() == What.ANSWER);
        int which = findings.isEmpty() ? -1 : step.which() % findings.size();
        Optional<What> last =
                which < 0 ? Optional.empty() : Optional.of(last(which).what());
        boolean companys =
                last.filter(one -> one == What.FIND || one == What.TURN_BACK).isPresent();
        LocalDate day = house.today().plusDays(step.days());
        switch (step.what()) {
            case TIME_PASSES -> house.clock.move(Duration.ofDays(step.days() * 4L));
            case ANSWER ->
                tried(
                        !handedIn,
                        step.what(),
                        -1,
                        null,
                        () -> house.answers.keep(
                                company, new AnswerPrivacyQuestion(check, 1, PrivacyAnswer.YES, "", List.of()), "x"));
            case HAND_IN ->
                tried(!handedIn && answered, step.what(), -1, null, () -> house.answers.handIn(company, check, "x"));
            case FIND ->
                tried(handedIn && !concluded, step.what(), findings.size(), day, () -> {
                    house.findings.write(new WritePrivacyFinding(check, 0, "지적", day), "x");
                    house.book.find(check).orElseThrow().findings().stream()
                            .map(one -> one.id())
                            .filter(id -> !findings.contains(id))
                            .forEach(findings::add);
                });
            case ANSWER_FINDING ->
                tried(
                        companys && !concluded,
                        step.what(),
                        which,
                        null,
                        () -> house.findings.answer(
                                company, new AnswerPrivacyFinding(named(which), "고침", List.of()), "x"));
            case TURN_BACK ->
                tried(
                        last.filter(one -> one == What.ANSWER_FINDING).isPresent() && !concluded,
                        step.what(),
                        which,
                        day,
                        () -> house.findings.turnBack(named(which), "다시", day, "x"));
            case CLOSE ->
                tried(
                        which >= 0 && last.filter(one -> one == What.CLOSE).isEmpty() && !concluded,
                        step.what(),
                        which,
                        null,
                        () -> house.findings.close(named(which), "", "x"));
            case CONCLUDE ->
                tried(
                        handedIn && !concluded && isAllClosed(),
                        step.what(),
                        -1,
                        null,
                        () -> house.book.conclude(check, "x", "x"));
        }
    }

    private boolean isAllClosed() {
        for (int finding = 0; finding < findings.size(); finding++) {
            if (last(finding).what() != What.CLOSE) {
                return false;
            }
        }
        return true;
    }

    private UUID named(int which) {
        return which < 0 ? new UUID(0, 1) : findings.get(which);
    }

    private void tried(boolean allowed, What what, int finding, @Nullable LocalDate deadline, Runnable act) {
        boolean done = true;
        try {
            act.run();
        } catch (RuleBroken refused) {
            done = false;
        }
        assertThat(done).as("%s after %s", what, past).isEqualTo(allowed);
        if (done) {
            past.add(new Past(what, finding, Optional.ofNullable(deadline)));
        }
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        // more often what leads on, so that many get far
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(2, What.ANSWER),
                Tuple.of(4, What.HAND_IN),
                Tuple.of(3, What.FIND),
                Tuple.of(3, What.ANSWER_FINDING),
                Tuple.of(2, What.TURN_BACK),
                Tuple.of(3, What.CLOSE),
                Tuple.of(2, What.CONCLUDE),
                Tuple.of(3, What.TIME_PASSES));
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 30))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }
}
