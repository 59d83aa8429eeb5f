package kr.ansim.certification.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.consent.ConsentSettings;
import kr.ansim.certification.port.InstituteRecords;
import kr.ansim.certification.source.WaitingLine;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Starts one collection for each institute, so that none waits for another. */
@ApplicationScoped
public class Collection {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    private Workers workers;

    @Inject
    private CollectionBook book;

    @Inject
    private HolderCompanies companies;

    @Inject
    @Any
    private Instance<InstituteRecords> institutes;

    @Inject
    private WaitingLine line;

    @Inject
    private ConsentSettings settings;

    void begin(@Observes SchemaReady ready) {
        if (institutes.isUnsatisfied()) {
            return;
        }
        String ourNumber = settings.ourNumber().map(BusinessNumber::digits).orElse("");
        InstituteRecords records = institutes.get();
        for (CertificationSource source : CertificationSource.values()) {
            if (source.isInstitute()) {
                InstituteVisits visits =
                        new InstituteVisits(source, book, companies, new Quota(source, line), records, ourNumber);
                workers.every("certification-collection-" + source.shortName(), PAUSE, visits::work);
            }
        }
    }
}
