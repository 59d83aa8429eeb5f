package kr.ansim.delivery.site.imports;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImportFinished;
import kr.ansim.delivery.SiteImportReport;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Says that an import is done: to the audit trail, to everybody at the delivery desk, and to whoever listens. */
@Stateless
public class ImportNews {

    @Inject
    AuditTrail audit;

    @Inject
    Notifications notifications;

    @Inject
    Event<SiteImportFinished> events;

    @PermitAll
    public void tell(SiteImportReport report, String caller) {
        SiteFileFormat format = report.format();
        String list = format == null ? "unknown" : format.externalName();
        Map<String, String> values = Map.of(
                "format", list,
                "created", String.valueOf(report.created()),
                "updated", String.valueOf(report.updated()),
                "unchanged", String.valueOf(report.unchanged()),
                "rejected", String.valueOf(report.rejected()));
        AuditEntry entry = AuditEntry.of("sites.imported", "site-import", list);
        for (Map.Entry<String, String> value : values.entrySet()) {
            entry = entry.detail(value.getKey(), value.getValue());
        }
        audit.record(entry);
        notifications.tell(
                Recipients.role("DELIVERY_OPERATOR"),
                new Notification("import.done", values, "/delivery/import.xhtml"));
        events.fire(new SiteImportFinished(report, caller));
    }
}
