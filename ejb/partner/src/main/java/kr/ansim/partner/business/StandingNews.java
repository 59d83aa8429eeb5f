package kr.ansim.partner.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.partner.port.BusinessStanding.State;
import kr.ansim.platform.Statements;

/** Tells our staff of a company that works with us and whose business does not work any more. */
@ApplicationScoped
public class StandingNews {

    /** Each with the page on which they look at a company. */
    private static final Map<Recipients, String> STAFF = Map.of(
            Recipients.role("QA_REVIEWER"), "/review/company.xhtml?id=",
            Recipients.role("ADMINISTRATOR"), "/partner/company.xhtml?id=");

    @Inject
    private Statements statements;

    @Inject
    private Notifications notifications;

    void down(UUID company, State state) {
        String template = switch (state) {
            case CLOSED -> "company.closed";
            case SUSPENDED -> "company.paused";
            default -> "company.unregistered";
        };
        String name = statements
                .find("SELECT name FROM partner_company WHERE id = ?", row -> row.string("name"), company)
                .orElse("");
        STAFF.forEach((staff, page) ->
                notifications.tell(staff, new Notification(template, Map.of("name", name), page + company)));
    }
}
