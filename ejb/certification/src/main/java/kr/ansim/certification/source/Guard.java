package kr.ansim.certification.source;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.SourceReport.Breaker;
import kr.ansim.certification.SourceReport.NodeView;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability.Reason;

/** What this node knows of one source: its breaker, how many calls are under way, and how long answers take. */
final class Guard {

    /** Failures of the source itself; what it refuses, or never had, does not open the breaker. */
    private static final Set<Reason> FAILURES =
            Set.of(Reason.UNREACHABLE, Reason.TIMED_OUT, Reason.SERVER_ERROR, Reason.UNREADABLE);

    private static final Duration REST = Duration.ofSeconds(15);

    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final Latencies latencies = new Latencies();

    Guard(CertificationSource source, int atOnce) {
        breaker = CircuitBreaker.of(
                source.name(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(10)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(REST)
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .build());
        bulkhead = Bulkhead.of(
                source.name(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(atOnce)
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    /** Whether a call may be made now; who was let in must come to {@link #done}. */
    boolean enter() {
        if (!bulkhead.tryAcquirePermission()) {
            return false;
        }
        if (breaker.tryAcquirePermission()) {
            return true;
        }
        bulkhead.onComplete();
        return false;
    }

    /** The call itself has ended, perhaps long after its caller has given up. */
    void left() {
        bulkhead.onComplete();
    }

    void done(SourceAnswer answer, Duration took) {
        if (!(answer instanceof SourceAnswer.Unavailable unavailable)) {
            latencies.add(took);
            breaker.onSuccess(took.toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        if (FAILURES.contains(unavailable.why().reason())) {
            breaker.onError(
                    took.toMillis(),
                    TimeUnit.MILLISECONDS,
                    new IllegalStateException(unavailable.why().reason().name()));
        } else {
            breaker.onSuccess(took.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    Latencies latencies() {
        return latencies;
    }

    /** How this node sees the source. */
    NodeView seenBy(String node, Instant now) {
        return new NodeView(
                node,
                switch (breaker.getState()) {
                    case OPEN, FORCED_OPEN -> Breaker.OPEN;
                    case HALF_OPEN -> Breaker.HALF_OPEN;
                    case CLOSED, DISABLED, METRICS_ONLY -> Breaker.CLOSED;
                },
                latencies.percentile(0.5),
                latencies.percentile(0.99),
                latencies.known(),
                now);
    }

    int underWay() {
        return bulkhead.getBulkheadConfig().getMaxConcurrentCalls()
                - bulkhead.getMetrics().getAvailableConcurrentCalls();
    }

    /** Whether questions are kept back, or only a few let through to see whether the source is there again. */
    boolean isDoubtful() {
        return breaker.getState() != CircuitBreaker.State.CLOSED;
    }
}
