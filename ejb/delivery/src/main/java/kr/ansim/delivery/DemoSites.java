package kr.ansim.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.delivery.site.imports.SiteImporting;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Synthetic sites for demonstrations only; anywhere else nothing here works. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoSites {

    @Inject
    SiteImporting importing;

    @Inject
    @ConfigProperty(name = "ansim.demo", defaultValue = "false")
    boolean demo;

    public SiteImportReport load(byte[] nationalCsv) {
        if (!demo) {
            throw new IllegalStateException("not a demonstration");
        }
        return importing.run(nationalCsv, Optional.of(SiteFileFormat.NATIONAL_CSV));
    }
}
