package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;

/** What the desk finds in its inbox about call-backs. */
@ApplicationScoped
class CallBackNews {

    private static final Recipients DESK = Recipients.role("VIP_DESK");
    private static final Recipients SUPERVISORS = Recipients.role("DESK_SUPERVISOR");

    @Inject
    private Notifications notifications;

    void near(CallBackRow row) {
        Recipients to = row.agent() == null ? DESK : Recipients.principal(row.agent());
        notifications.tell(to, about("call-back.near", row));
    }

    void missed(CallBackRow row) {
        notifications.tell(SUPERVISORS, about("call-back.missed", row));
    }

    private static Notification about(String template, CallBackRow row) {
        return new Notification(
                template,
                Map.of(
                        "member", row.memberNumber(),
                        "promisedAt", row.promisedAt().toString(),
                        "promisedUntil", row.promisedTo().toString()),
                "/care/call-back.xhtml?id=" + row.id());
    }
}
