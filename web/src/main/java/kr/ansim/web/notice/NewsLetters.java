package kr.ansim.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kr.ansim.notice.Mail;
import kr.ansim.notice.Notifications;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers what people are to hear by mail for a while, so that ten returned papers are one letter. */
@ApplicationScoped
public class NewsLetters {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int BITE = 50;

    @Inject
    private Workers workers;

    @Inject
    private Notifications notifications;

    @Inject
    private Mail mail;

    @Inject
    private NewsLetterWriter writer;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.notice.bundle", defaultValue = "PT10M")
    private Duration bundle;

    void begin(@Observes SchemaReady ready) {
        workers.every("news-letters", PAUSE, this::send);
    }

    private void send() {
        if (!mail.configured()) {
            return;
        }
        List<UUID> due;
        do {
            due = notifications.mailsDue(clock.instant().minus(bundle), BITE);
            due.forEach(writer::write);
        } while (due.size() == BITE);
    }
}
