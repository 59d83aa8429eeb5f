package kr.ansim.certification.source;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import kr.ansim.certification.CertificationSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How sources are asked. Each value may be set for one source, by its short name: {@code ansim.certification.katri.calls-per-second}. */
@Dependent
public class SourceSettings {

    private static final String PREFIX = "ansim.certification.";
    private static final int MOST_PER_SECOND = 5_000;

    @Inject
    private Config config;

    @Inject
    @ConfigProperty(name = "ansim.certification.calls-per-second", defaultValue = "20")
    int callsPerSecond;

    @Inject
    @ConfigProperty(name = "ansim.certification.calls-at-once", defaultValue = "8")
    int callsAtOnce;

    @Inject
    @ConfigProperty(name = "ansim.certification.shortest-patience", defaultValue = "PT0.5S")
    Duration shortestPatience;

    @Inject
    @ConfigProperty(name = "ansim.certification.longest-patience", defaultValue = "PT5S")
    Duration longestPatience;

    @PostConstruct
    void bound() {
        if (longestPatience.compareTo(Turn.LONGEST_WAY) > 0) {
            longestPatience = Turn.LONGEST_WAY;
        }
    }

    /** How many questions the quota allows in a second; a second's slots stand in one row, which bears no more. */
    int perSecond(CertificationSource source) {
        return Math.min(MOST_PER_SECOND, Math.max(1, of(source, "calls-per-second", callsPerSecond)));
    }

    int atOnce(CertificationSource source) {
        return Math.max(1, of(source, "calls-at-once", callsAtOnce));
    }

    private int of(CertificationSource source, String name, int otherwise) {
        return config.getOptionalValue(PREFIX + source.shortName().toLowerCase(Locale.ROOT) + "." + name, Integer.class)
                .orElse(otherwise);
    }
}
