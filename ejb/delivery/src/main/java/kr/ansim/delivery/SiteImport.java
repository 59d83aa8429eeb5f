package kr.ansim.delivery;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.delivery.site.imports.ImportNews;
import kr.ansim.delivery.site.imports.SiteImporting;
import kr.ansim.kernel.RuleBroken;

/**
 * Brings in a public list of pickup sites: the national standard data set, or Seoul's own. What is good of a file arrives,
 * and every fault is told with its line. A site is known again by source, district and name, keeps its id for ever and is
 * never created twice; a door keeps its number, and its booking, whatever the list says. Sites that a file does not mention
 * stay as they are.
 *
 * <p>An import is many small transactions, so that bookings go on beside it. Should it break off, the next one finishes it:
 * what has arrived already counts as unchanged then.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SiteImport {

    @Inject
    SiteImporting importing;

    @Inject
    ImportNews news;

    @Resource
    SessionContext session;

    /**
     * Tells what an import would do and does nothing.
     *
     * @param format recognised by the content when empty
     */
    @RolesAllowed({"DELIVERY_OPERATOR", "sites:write"})
    public SiteImportReport trial(byte[] content, Optional<SiteFileFormat> format) {
        return importing.trial(content, format);
    }

    /**
     * @param format recognised by the content when empty
     * @throws RuleBroken {@code BUSY} while another import runs
     */
    @RolesAllowed({"DELIVERY_OPERATOR", "sites:write"})
    public SiteImportReport run(byte[] content, Optional<SiteFileFormat> format) {
        SiteImportReport report = importing.run(content, format);
        if (!report.isUnreadable()) {
            news.tell(report, session.getCallerPrincipal().getName());
        }
        return report;
    }
}
