package kr.ansim.certification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import kr.ansim.certification.CertificationSource;
import kr.ansim.platform.SchemaReady;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What operators watch of the sources: whether this node holds questions back, and how long answers take. */
@ApplicationScoped
public class SourceFigures {

    @Inject
    private MetricRegistry registry;

    @Inject
    private Sources sources;

    void begin(@Observes SchemaReady ready) {
        Metadata down = Metadata.builder()
                .withName("ansim_certification_source_down")
                .withDescription("1 while this node holds questions to the source back")
                .build();
        Metadata times = Metadata.builder()
                .withName("ansim_certification_source_p99_seconds")
                .withDescription("time within which all but one of a hundred of the last answers came")
                .build();
        for (CertificationSource source : CertificationSource.values()) {
            Tag tag = new Tag("source", source.shortName().toLowerCase(Locale.ROOT));
            registry.gauge(down, sources, all -> all.isDown(source) ? 1 : 0, tag);
            registry.gauge(
                    times,
                    sources,
                    all -> all.guard(source).latencies().percentile(0.99).toMillis() / 1000.0,
                    tag);
        }
    }
}
