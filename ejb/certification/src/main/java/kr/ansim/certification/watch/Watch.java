package kr.ansim.certification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.certificate.AnswerKeeper;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.source.CallThreads;
import kr.ansim.certification.source.Sources;
import kr.ansim.certification.source.Turns;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Starts one watch for each source, so that none waits for another. */
@ApplicationScoped
public class Watch {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    private Workers workers;

    @Inject
    private DueReadings readings;

    @Inject
    private Turns turns;

    @Inject
    private Sources sources;

    @Inject
    private AnswerKeeper keeper;

    @Inject
    private Schedule schedule;

    @Inject
    private CallThreads threads;

    @Inject
    private Clock clock;

    void begin(@Observes SchemaReady ready) {
        for (CertificationSource source : CertificationSource.values()) {
            SourceWatch watch = new SourceWatch(source, readings, turns, sources, keeper, schedule, threads, clock);
            workers.every("certification-watch-" + source.shortName(), PAUSE, watch::work);
        }
    }
}
