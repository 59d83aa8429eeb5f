package kr.ansim.care.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import kr.ansim.care.AgentFigures;
import kr.ansim.care.AgentSpending;
import kr.ansim.care.ArmsCompared;
import kr.ansim.care.DayOfCalls;
import kr.ansim.care.DeskReport;
import kr.ansim.care.HandlingTimes;
import kr.ansim.care.ReportCounts;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportRow;
import kr.ansim.care.ReportSpan;
import kr.ansim.care.TopicCount;
import kr.ansim.kernel.Won;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Wired;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Every number is what counting one by one gives, and its list holds just the rows that it counts. */
class ReportProperties {

    private static final Instant NOW = DeskWorld.time(16 * 48 + 5);
    private static final int PAGE = 2;
    private static final Statements STATEMENTS = DeskTables.make();

    @Provide
    Arbitrary<DeskWorld> worlds() {
        return DeskWorlds.all();
    }

    @Provide
    Arbitrary<ReportFilter> filters() {
        return DeskWorlds.filters();
    }

    private static Wired desk(DeskWorld world) {
        DeskTables.clear(STATEMENTS);
        world.fill(STATEMENTS);
        return new Wired()
                .with(Statements.class, STATEMENTS)
                .with(Clock.class, new MovedClock(NOW))
                .with(PersonalDataVault.class, new OpenVault());
    }

    @Property(tries = 60)
    void counts_what_its_list_shows(@ForAll("worlds") DeskWorld world, @ForAll("filters") ReportFilter filter) {
        Wired desk = desk(world);
        SlowReports slow = new SlowReports(world, NOW);
        ReportCounts counts = report(desk, filter).counts();
        for (ReportMeasure measure : ReportMeasure.values()) {
            List<UUID> rows = slow.list(measure, filter);
            assertThat(listed(desk, measure, filter)).as(measure.name()).isEqualTo(rows);
            assertThat(counts.of(measure)).as(measure.name()).isEqualTo(rows.size());
            assertThat(desk.get(Tallies.class).count(measure, filter)).isEqualTo(rows.size());
        }
    }

    private static DeskReport report(Wired desk, ReportFilter filter) {
        return desk.get(WholeReport.class).of(filter);
    }

    private static List<UUID> listed(Wired desk, ReportMeasure measure, ReportFilter filter) {
        List<UUID> all = new ArrayList<>();
        @Nullable UUID last = null;
        while (true) {
            List<ReportRow> page = desk.get(ReportList.class).page(measure, filter, last, PAGE);
            page.forEach(row -> all.add(row.id()));
            if (page.size() < PAGE) {
                return all;
            }
            last = page.get(PAGE - 1).id();
        }
    }

    @Property(tries = 60)
    void breaks_down_to_the_same_sums(@ForAll("worlds") DeskWorld world, @ForAll("filters") ReportFilter filter) {
        Wired desk = desk(world);
        SlowReports slow = new SlowReports(world, NOW);
        DeskReport report = report(desk, filter);

        List<DayOfCalls> days = report.days();
        assertThat(days.stream().mapToLong(DayOfCalls::arrived).sum())
                .isEqualTo(slow.list(ReportMeasure.CALLS_ARRIVED, filter).size());
        for (DayOfCalls day : days) {
            ReportFilter only = filter.in(new ReportSpan(day.day(), day.day()));
            assertThat(day.arrived())
                    .isEqualTo(slow.list(ReportMeasure.CALLS_ARRIVED, only).size());
            assertThat(day.answered())
                    .isEqualTo(slow.list(ReportMeasure.CALLS_ANSWERED, only).size());
        }

        for (TopicCount topic : report.topics()) {
            ReportFilter about = filter.about(topic.topic());
            ReportFilter before = about.in(filter.span().before());
            assertThat(topic.calls())
                    .isEqualTo(slow.list(ReportMeasure.TOPIC_CALLS, about).size());
            assertThat(topic.cases())
                    .isEqualTo(slow.list(ReportMeasure.TOPIC_CASES, about).size());
            assertThat(topic.before())
                    .isEqualTo(slow.list(ReportMeasure.TOPIC_CALLS, before).size()
                            + slow.list(ReportMeasure.TOPIC_CASES, before).size());
        }
    }

    @Property(tries = 60)
    void tells_of_each_agent_what_the_lists_of_this_agent_hold(
            @ForAll("worlds") DeskWorld world, @ForAll("filters") ReportFilter filter) {
        Wired desk = desk(world);
        SlowReports slow = new SlowReports(world, NOW);
        List<AgentFigures> agents = report(desk, filter).agents();
        for (ReportMeasure measure : AgentFigures.MEASURES) {
            assertThat(agents.stream()
                            .mapToLong(one -> one.counts().of(measure))
                            .sum())
                    .as(measure.name())
                    .isEqualTo(slow.list(measure, filter).size());
        }
        assertThat(agents.stream().mapToLong(one -> one.spent().acts()).sum())
                .isEqualTo(slow.list(ReportMeasure.ACTS_DONE, filter).size());
        for (AgentFigures agent : agents) {
            assertThat(agent.isAny()).isTrue();
            for (ReportMeasure measure : AgentFigures.MEASURES) {
                assertThat(agent.counts().of(measure))
                        .as(measure.name())
                        .isEqualTo(slow.list(measure, filter.by(agent.agent())).size());
            }
            assertThat(agent.spent()).isEqualTo(given(world, slow, filter.by(agent.agent())));
        }
    }

    private static AgentSpending given(DeskWorld world, SlowReports slow, ReportFilter filter) {
        List<DeskWorld.Act> acts = slow.list(ReportMeasure.ACTS_DONE, filter).stream()
                .map(id -> world.acts().get((int) id.getLeastSignificantBits() - 1))
                .toList();
        return new AgentSpending(
                filter.agent(),
                acts.size(),
                Won.of(acts.stream().mapToLong(DeskWorld.Act::won).sum()),
                acts.stream().mapToLong(DeskWorld.Act::points).sum(),
                acts.stream().filter(one -> one.kind().equals("COUPON")).count());
    }

    @Property(tries = 60)
    void finds_the_median_of_what_calls_took(
            @ForAll("worlds") DeskWorld world, @ForAll("filters") ReportFilter filter) {
        long[] took = new SlowReports(world, NOW)
                .list(ReportMeasure.CALLS_HANDLED, filter).stream()
                        .mapToLong(id -> world.calls()
                                .get((int) id.getLeastSignificantBits() - 1)
                                .talked())
                        .sorted()
                        .toArray();
        HandlingTimes times = report(desk(world), filter).handling();
        assertThat(times.calls()).isEqualTo(took.length);
        assertThat(times.median().map(Duration::toSeconds)).isEqualTo(rank(took, 0.5));
        assertThat(times.ninety().map(Duration::toSeconds)).isEqualTo(rank(took, 0.9));
    }

    @Property(tries = 60)
    void compares_the_arms_by_what_their_lists_hold(
            @ForAll("worlds") DeskWorld world, @ForAll("filters") ReportFilter filter) {
        SlowReports slow = new SlowReports(world, NOW);
        DeskReport report = report(desk(world), filter);
        for (ArmsCompared one : report.uplift()) {
            assertThat(one.clever().size()).as(one.what().name()).isEqualTo(compared(slow, one, filter, "CLEVER"));
            assertThat(one.control().size()).as(one.what().name()).isEqualTo(compared(slow, one, filter, "CONTROL"));
        }
    }

    private static long compared(SlowReports slow, ArmsCompared one, ReportFilter filter, String arm) {
        List<ReportMeasure> measures = switch (one.what()) {
            case FIRST_RESOLVED -> List.of(ReportMeasure.FIRST_RESOLVED, ReportMeasure.FIRST_NOT_RESOLVED);
            case SATISFACTION -> List.of(ReportMeasure.SURVEYS_ANSWERED);
            case HANDLING -> List.of(ReportMeasure.CALLS_HANDLED);
        };
        return measures.stream()
                .mapToLong(measure -> slow.list(measure, filter.routed(arm)).size())
                .sum();
    }

    @Property(tries = 60)
    void tells_of_the_span_before_what_its_own_report_tells(
            @ForAll("worlds") DeskWorld world, @ForAll("filters") ReportFilter filter) {
        Wired desk = desk(world);
        DeskReport report = report(desk, filter);
        DeskReport before = report(desk, filter.in(filter.span().before()));
        assertThat(report.countsBefore()).isEqualTo(before.counts());
        assertThat(report.handlingBefore()).isEqualTo(before.handling());
    }

    /** The smallest that is no less than this part of all. */
    private static Optional<Long> rank(long[] sorted, double part) {
        return LongStream.of(sorted)
                .filter(one ->
                        LongStream.of(sorted).filter(other -> other <= one).count() >= part * sorted.length)
                .boxed()
                .findFirst();
    }
}
