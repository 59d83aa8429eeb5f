package kr.ansim.certification.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How old answers may be: fresh ones are not asked for again, and good ones past the limit prove nothing. */
@Dependent
public class Freshness {

    @Inject
    @ConfigProperty(name = "ansim.certification.fresh-for", defaultValue = "P1D")
    Duration freshFor;

    @Inject
    @ConfigProperty(name = "ansim.certification.stale-limit", defaultValue = "P7D")
    Duration staleLimit;

    /** Answers before this are not fresh. */
    public Instant limit(Instant now) {
        return now.minus(freshFor);
    }

    /** The age at which a good answer proves nothing any more. */
    public Duration oldest() {
        return staleLimit;
    }
}
