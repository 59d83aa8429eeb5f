package kr.ansim.web.care;

import static kr.ansim.web.faces.Wording.DESK_REPORTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ansim.care.AgentFigures;
import kr.ansim.care.AgentSpending;
import kr.ansim.care.HandlingTimes;
import kr.ansim.care.ReportCounts;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import org.jspecify.annotations.Nullable;

/** The key figures of the reports. */
@RequestScoped
public class ReportFigures {

    /** Of a span and of the one before, if they are compared. */
    record Both(
            ReportFilter filter, ReportCounts now, @Nullable ReportCounts before) {}

    @Inject
    private ReportQuery query;

    @Inject
    private ReportWords words;

    List<ReportFigure> calls(Both both, HandlingTimes now, HandlingTimes before) {
        return List.of(
                ofAll("answered", ReportMeasure.CALLS_ANSWERED, both, ReportMeasure.CALLS_ABANDONED),
                ofAll("quick", ReportMeasure.CALLS_QUICK, both),
                ofBoth(
                        "first",
                        ReportMeasure.FIRST_RESOLVED,
                        ReportMeasure.FIRST_NOT_RESOLVED,
                        both,
                        ReportMeasure.FIRST_NOT_YET),
                figure(
                        "handling",
                        words.time(now.median()),
                        ReportMeasure.CALLS_HANDLED,
                        words.before(words.time(before.median())),
                        Stream.concat(
                                parts(both, ReportMeasure.CALLS_HANDLED),
                                Stream.of(new ReportFigure.Part(
                                        DESK_REPORTS.text("handling.ninety", words.time(now.ninety())), ""))),
                        both));
    }

    List<ReportFigure> promises(Both both) {
        return List.of(
                ofBoth("first-answer", ReportMeasure.FIRST_ANSWER_KEPT, ReportMeasure.FIRST_ANSWER_MISSED, both),
                ofBoth("update", ReportMeasure.UPDATE_KEPT, ReportMeasure.UPDATE_MISSED, both),
                ofBoth("solution", ReportMeasure.SOLUTION_KEPT, ReportMeasure.SOLUTION_MISSED, both),
                ofBoth(
                        "call-backs",
                        ReportMeasure.CALL_BACKS_KEPT,
                        ReportMeasure.CALL_BACKS_MISSED,
                        both,
                        ReportMeasure.CALL_BACKS_OPEN,
                        ReportMeasure.CALL_BACKS_DROPPED));
    }

    List<ReportFigure> opinions(Both both) {
        return List.of(
                satisfaction(both, ReportMeasure.SURVEYS_ANSWERED, ReportMeasure.SURVEYS_ASKED),
                ofBoth("greetings", ReportMeasure.GREETINGS_HELPED, ReportMeasure.GREETINGS_NOT_HELPED, both));
    }

    /** A line of the table by agent, in the order of its columns. */
    List<ReportFigure> of(AgentFigures agent, ReportFilter filter) {
        Both both = new Both(filter.by(agent.agent()), agent.counts(), null);
        AgentSpending spent = agent.spent();
        return List.of(
                figure(
                        "calls",
                        words.number(agent.counts().of(ReportMeasure.CALLS_ANSWERED)),
                        ReportMeasure.CALLS_ANSWERED,
                        "",
                        Stream.of(),
                        both),
                ofBoth("first", ReportMeasure.FIRST_RESOLVED, ReportMeasure.FIRST_NOT_RESOLVED, both),
                ofBoth("solution", ReportMeasure.SOLUTION_KEPT, ReportMeasure.SOLUTION_MISSED, both),
                ofBoth("call-backs", ReportMeasure.CALL_BACKS_KEPT, ReportMeasure.CALL_BACKS_MISSED, both),
                satisfaction(both, ReportMeasure.SURVEYS_ANSWERED),
                figure(
                        "spending",
                        DESK_REPORTS.text("won", spent.cost().amount()),
                        ReportMeasure.ACTS_DONE,
                        "",
                        Stream.of(new ReportFigure.Part(
                                DESK_REPORTS.text("spending.parts", spent.acts(), spent.points(), spent.coupons()),
                                "")),
                        both));
    }

    private ReportFigure satisfaction(Both both, ReportMeasure... parts) {
        return figure(
                "satisfaction",
                ReportMeasure.SURVEYS_ANSWERED,
                both,
                counts -> words.mean(counts.meanScore()),
                parts(both, parts));
    }

    /** Of all calls that arrived. */
    private ReportFigure ofAll(String name, ReportMeasure measure, Both both, ReportMeasure... more) {
        return figure(
                name,
                measure,
                both,
                counts -> words.share(ReportCounts.part(counts.of(measure), counts.of(ReportMeasure.CALLS_ARRIVED))),
                Stream.concat(parts(both, measure, ReportMeasure.CALLS_ARRIVED), parts(both, more)));
    }

    /** Of what is either the one or the other. */
    private ReportFigure ofBoth(
            String name, ReportMeasure measure, ReportMeasure other, Both both, ReportMeasure... more) {
        return figure(
                name,
                measure,
                both,
                counts -> words.share(counts.share(measure, other)),
                Stream.concat(parts(both, measure, other), parts(both, more)));
    }

    private ReportFigure figure(
            String name,
            ReportMeasure measure,
            Both both,
            Function<ReportCounts, String> value,
            Stream<ReportFigure.Part> parts) {
        ReportCounts before = both.before();
        return figure(
                name,
                value.apply(both.now()),
                measure,
                before == null ? "" : words.before(value.apply(before)),
                parts,
                both);
    }

    private ReportFigure figure(
            String name, String value, ReportMeasure of, String before, Stream<ReportFigure.Part> parts, Both both) {
        return new ReportFigure(
                DESK_REPORTS.text("figure." + name),
                value,
                query.list(of, both.filter()),
                DESK_REPORTS.text("counts." + name),
                parts.toList(),
                before);
    }

    private Stream<ReportFigure.Part> parts(Both both, ReportMeasure... measures) {
        return Stream.of(measures)
                .map(measure -> new ReportFigure.Part(
                        DESK_REPORTS.text("part." + measure, both.now().of(measure)),
                        query.list(measure, both.filter())));
    }
}
