package kr.ansim.certification.recall;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;

/** Tells the certification officers that matches wait for them: once for a reading, however many they are. */
@Stateless
@PermitAll
public class RecallNews {

    @Inject
    private Notifications notifications;

    public void tell(int opened) {
        if (opened > 0) {
            notifications.tell(
                    Recipients.role("CERTIFICATION_OFFICER"),
                    new Notification(
                            "recall.matched",
                            Map.of("count", Integer.toString(opened)),
                            "/certification/recalls.xhtml"));
        }
    }
}
