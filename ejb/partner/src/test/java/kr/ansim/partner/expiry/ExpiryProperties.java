package kr.ansim.partner.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.SuspensionKind;
import kr.ansim.partner.approval.Suspensions;
import kr.ansim.partner.paper.PaperSubjects;
import kr.ansim.partner.product.ProductHouse;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Ends of papers are told of in time and once, whenever the watch was awake and whenever it slept. */
class ExpiryProperties {

    private static final int UNTIL_THE_END = 100;

    /** The slow and obvious rule: the nearest step that was reached, unless it or a later one was told of. */
    private static List<Integer> expected(Set<Integer> awake) {
        List<Integer> steps = new ArrayList<>();
        for (int day : awake) {
            int left = UNTIL_THE_END - day;
            for (int step : List.of(0, 7, 30, 60)) {
                if (left <= step) {
                    if (steps.stream().noneMatch(before -> before <= step)) {
                        steps.add(step);
                    }
                    break;
                }
            }
        }
        return steps;
    }

    /** Mostly the days on which something changes and those beside them, where a wrong comparison shows. */
    @Provide
    Arbitrary<Set<Integer>> days() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(39, 40, 41, 69, 70, 71, 92, 93, 94, 99, 100, 101)),
                        Tuple.of(1, Arbitraries.integers().between(0, 130)))
                .set()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 40)
    void every_step_is_told_once_and_the_end_suspends_until_it_is_mended(@ForAll("days") Set<Integer> days) {
        new Life().run(new TreeSet<>(days));
    }

    /** One company with one paper. */
    private static final class Life {

        private final List<Integer> told = new ArrayList<>();
        private final ProductHouse house = new ProductHouse();
        private final UUID company = house.company.id();
        private final LocalDate begun = today();
        private final Expiries expiries;
        private final String paper;

        Life() {
            house.beans.with(Event.class, (Event<?>) Proxy.newProxyInstance(
                    Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, given) -> {
                        if (given != null && given[0] instanceof PaperEnding ending) {
                            told.add(ending.days());
                        }
                        return null;
                    }));
            expiries = house.beans.get(Expiries.class);
            PaperSubjects subjects = house.beans.get(PaperSubjects.class);
            paper = subjects.asked(subjects.find(PaperSubject.COMPANY, company).orElseThrow()).stream()
                    .filter(one -> one.required())
                    .findFirst()
                    .orElseThrow()
                    .kind()
                    .code();
        }

        private LocalDate today() {
            return LocalDate.ofInstant(house.clock.instant(), SystemClock.KOREA);
        }

        private void accepted(int version, LocalDate end) {
            UUID submission = Ids.next();
            house.statements.update(
                    "INSERT INTO partner_submission (id, company_id, subject, subject_id, paper, version, number, ends_on,"
                            + " submitted_at, submitted_by) VALUES (?, ?, 'COMPANY', ?, ?, ?, '', ?, ?, '')",
                    submission,
                    company,
                    company,
                    paper,
                    version,
                    end,
                    house.clock.instant());
            house.statements.update(
                    "INSERT INTO partner_decision (id, company_id, subject, subject_id, paper, category, submission_id, kind,"
                            + " reasons, words, ends_on, decided_at, decided_by)"
                            + " VALUES (?, ?, 'COMPANY', ?, ?, '', ?, 'ACCEPTED', '', '', ?, ?, '')",
                    Ids.next(),
                    company,
                    company,
                    paper,
                    submission,
                    end,
                    house.clock.instant());
        }

        /** What the watch does whenever it is awake. */
        private void look() {
            expiries.near(200).forEach(expiries::tell);
            expiries.companies().forEach(one -> expiries.suspendOrLift(one));
        }

        private void goTo(int day) {
            house.clock.move(Duration.ofDays(day - (today().toEpochDay() - begun.toEpochDay())));
        }

        private boolean suspended() {
            return !house.beans
                    .get(Suspensions.class)
                    .open(company, SuspensionKind.PAPERS_EXPIRED)
                    .isEmpty();
        }

        void run(Set<Integer> awake) {
            accepted(1, begun.plusDays(UNTIL_THE_END));
            for (int day : awake) {
                goTo(day);
                look();
                look();
                assertThat(suspended()).as("day " + day).isEqualTo(day > UNTIL_THE_END);
            }
            assertThat(told).isEqualTo(expected(awake));
            accepted(2, begun.plusDays(400));
            goTo(140);
            look();
            assertThat(suspended()).isFalse();
            assertThat(told).as("what was replaced is told of no more").isEqualTo(expected(awake));
        }
    }
}
