package kr.ansim.certification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.SourceReport;
import kr.ansim.certification.SourceReport.NodeView;

/** Puts together how every source does, from what was asked of it and from what the nodes see. Kept for a few seconds. */
@ApplicationScoped
public class SourceReports {

    /** Far longer than turns are taken ahead: beyond that the source itself has asked for a pause. */
    private static final Duration AHEAD = Turns.AHEAD.multipliedBy(10);

    private static final Duration KEPT = Duration.ofSeconds(2);

    @Inject
    private AskedQuestions questions;

    @Inject
    private NodeViews nodes;

    @Inject
    private SourceSettings settings;

    @Inject
    private Clock clock;

    private List<SourceReport> known = List.of();
    private Instant knownAt = Instant.MIN;

    public synchronized List<SourceReport> all() {
        Instant now = clock.instant();
        if (knownAt.plus(KEPT).isBefore(now)) {
            known = read(now);
            knownAt = now;
        }
        return known;
    }

    private List<SourceReport> read(Instant now) {
        Map<CertificationSource, Outcomes> outcomes = questions.outcomes(now);
        Map<CertificationSource, AskedQuestions.Waiting> waiting = questions.waiting(now);
        Map<CertificationSource, Instant> next = questions.nextMoments();
        Map<CertificationSource, List<NodeView>> views = nodes.living();
        return Arrays.stream(CertificationSource.values())
                .map(source -> report(
                        source,
                        outcomes.getOrDefault(source, Outcomes.NONE),
                        waiting.getOrDefault(source, AskedQuestions.Waiting.NONE),
                        Optional.ofNullable(next.get(source)).filter(now.plus(AHEAD)::isBefore),
                        views.getOrDefault(source, List.of())))
                .toList();
    }

    private SourceReport report(
            CertificationSource source,
            Outcomes outcomes,
            AskedQuestions.Waiting waiting,
            Optional<Instant> pausedUntil,
            List<NodeView> views) {
        return new SourceReport(
                source,
                outcomes.condition(views, pausedUntil.isPresent()),
                outcomes.lastAnswer(),
                outcomes.lastFailure(),
                outcomes.failure(),
                outcomes.answersOfTheHour(),
                outcomes.failuresOfTheHour(),
                outcomes.questionsOfTheMinute(),
                60 * settings.perSecond(source),
                waiting.overdue(),
                waiting.due(),
                pausedUntil,
                views);
    }
}
