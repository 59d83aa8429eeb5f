package kr.ansim.certification.verification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.certification.Scheme;
import kr.ansim.certification.verdict.AgeLimits;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How old answers may be: fresh ones are not asked for again, and good ones past the limit prove nothing. */
@Dependent
public class Freshness {

    private static final String PREFIX = "ansim.certification.";

    @Inject
    private Config config;

    @Inject
    @ConfigProperty(name = "ansim.certification.fresh-for", defaultValue = "P1D")
    Duration freshFor;

    @Inject
    @ConfigProperty(name = "ansim.certification.stale-limit", defaultValue = "P7D")
    Duration staleLimit;

    private AgeLimits limits = AgeLimits.all(Duration.ZERO);

    /** Answers before this are not fresh. */
    public Instant limit(Instant now) {
        return now.minus(freshFor);
    }

    /** The ages at which good answers prove nothing any more; each scheme may have its own. */
    public AgeLimits limits() {
        return limits;
    }

    @PostConstruct
    void read() {
        limits = new AgeLimits(
                staleLimit,
                Arrays.stream(Scheme.values())
                        .flatMap(scheme -> own(scheme).map(limit -> Map.entry(scheme, limit)).stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Optional<Duration> own(Scheme scheme) {
        String name = scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return config.getOptionalValue(PREFIX + name + ".stale-limit", Duration.class);
    }
}
