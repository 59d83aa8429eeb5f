package kr.ansim.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.port.MailUndeliverable;
import kr.ansim.notice.port.OutgoingMail;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.OutboxHandler;
import kr.ansim.platform.OutboxMessage;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.PlatformRule;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes mails from the outbox to the mail server and erases them from the vault: after sending, after a refusal for good,
 * and unsent once they are too old to be of use, for their links have run out by then.
 */
@ApplicationScoped
public class MailDelivery implements OutboxHandler {

    public static final String TOPIC = "mail";
    public static final String KIND = "mail";

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());

    @Inject
    private MailRoute route;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private MailTrail trail;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.mail.useful-for", defaultValue = "PT72H")
    private Duration usefulFor;

    public MailDelivery() {}

    MailDelivery(MailRoute route, PersonalDataVault vault, MailTrail trail, Clock clock, Duration usefulFor) {
        this.route = route;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
        this.usefulFor = usefulFor;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public boolean ready() {
        return route.isOpen();
    }

    @Override
    public void handle(OutboxMessage message) {
        Map<String, String> payload = Values.ofJson(message.json());
        UUID token = UUID.fromString(payload.get("letter"));
        String template = payload.getOrDefault("template", "");
        if (message.createdAt().plus(usefulFor).isBefore(clock.instant())) {
            end(token, template, "mail.expired");
            return;
        }
        Optional<Letter> letter = letter(token);
        if (letter.isEmpty()) {
            return;
        }
        try {
            route.send(new OutgoingMail(
                    token,
                    letter.get().to(),
                    letter.get().subject(),
                    letter.get().text()));
            end(token, template, "mail.sent");
        } catch (MailUndeliverable refused) {
            if (!refused.isPermanent()) {
                throw new MailWaits(refused);
            }
            LOG.log(Level.WARNING, "{0} was refused for good: {1}", new Object[] {message, refused.getMessage()});
            end(token, template, "mail.refused");
        }
    }

    /** Empty when an earlier try sent it and was cut off before saying so. */
    private Optional<Letter> letter(UUID token) {
        try {
            return Optional.of(Letter.of(vault.reveal(token, "mail delivery")));
        } catch (RuleBroken broken) {
            if (broken.code() != PlatformRule.PERSONAL_DATA_ERASED) {
                throw broken;
            }
            return Optional.empty();
        }
    }

    private void end(UUID token, String template, String action) {
        trail.end(token, AuditEntry.of(action, "mail", token).detail("template", template));
    }

    /** The outbox tries again later whatever is thrown; this says why in a log. */
    static final class MailWaits extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MailWaits(MailUndeliverable cause) {
            super(cause);
        }
    }
}
