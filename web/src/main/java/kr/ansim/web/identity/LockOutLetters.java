package kr.ansim.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import kr.ansim.identity.AccountLocked;
import kr.ansim.notice.Mail;
import kr.ansim.notice.MailTemplate;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When an account is locked, its owner and the administrators hear of it. */
@ApplicationScoped
public class LockOutLetters {

    @Inject
    private Notifications notifications;

    @Inject
    private Mail mail;

    @Inject
    @ConfigProperty(name = "ansim.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    void tell(@Observes AccountLocked locked) {
        String until = locked.lockedUntil().toString();
        notifications.tell(
                Recipients.role("ADMINISTRATOR"),
                new Notification(
                        "account.locked",
                        Map.of("lockedUntil", until),
                        "/identity/account.xhtml?id=" + locked.accountId()));
        if (mail.configured()) {
            mail.send(
                    MailTemplate.ACCOUNT_LOCKED,
                    locked.email(),
                    locked.language(),
                    Map.of("lockedUntil", until, "link", baseUrl + "/identity/recover.xhtml"));
        }
    }
}
