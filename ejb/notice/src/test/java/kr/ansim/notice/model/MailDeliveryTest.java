package kr.ansim.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.port.MailUndeliverable;
import kr.ansim.notice.port.OutgoingMail;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.OutboxMessage;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.PlatformRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private final UUID token = UUID.randomUUID();
    private final Map<UUID, Map<String, String>> kept =
            new HashMap<>(Map.of(token, Map.of("to", "kim@ansim.example", "subject", "초대", "text", "secret link")));
    private final List<OutgoingMail> sent = new ArrayList<>();
    private final List<String> trail = new ArrayList<>();
    private @Nullable MailUndeliverable failure;

    private final MailDelivery delivery = new MailDelivery(
            new MailRoute() {
                @Override
                public void send(OutgoingMail mail) throws MailUndeliverable {
                    if (failure != null) {
                        throw failure;
                    }
                    sent.add(mail);
                }
            },
            new PersonalDataVault() {
                @Override
                public Map<String, String> reveal(UUID asked, String reason) {
                    Map<String, String> fields = kept.get(asked);
                    if (fields == null) {
                        throw new RuleBroken(PlatformRule.PERSONAL_DATA_ERASED);
                    }
                    return fields;
                }
            },
            new MailTrail() {
                @Override
                public void end(UUID asked, AuditEntry entry) {
                    kept.remove(asked);
                    trail.add(entry.action() + " " + entry.details().get("template"));
                }
            },
            Clock.fixed(NOW, ZoneOffset.UTC),
            Duration.ofHours(72));

    @Test
    void sends_and_erases() {
        delivery.handle(message(NOW));
        assertThat(sent).hasSize(1).first().satisfies(mail -> {
            assertThat(mail.id()).isEqualTo(token);
            assertThat(mail.to()).isEqualTo("kim@ansim.example");
            assertThat(mail.text()).isEqualTo("secret link");
        });
        assertThat(kept).isEmpty();
        assertThat(trail).containsExactly("mail.sent staff_invitation");
    }

    @Test
    void does_not_send_twice_what_an_interrupted_try_has_sent() {
        delivery.handle(message(NOW));
        delivery.handle(message(NOW));
        assertThat(sent).hasSize(1);
    }

    @Test
    void keeps_a_mail_that_can_go_later() {
        failure = MailUndeliverable.forNow("greylisted", null);
        assertThatThrownBy(() -> delivery.handle(message(NOW))).hasCause(failure);
        assertThat(kept).containsKey(token);
        failure = null;
        delivery.handle(message(NOW));
        assertThat(sent).hasSize(1);
    }

    @Test
    void erases_a_mail_that_was_refused_for_good() {
        failure = MailUndeliverable.forGood("no such mailbox", null);
        delivery.handle(message(NOW));
        assertThat(kept).isEmpty();
        assertThat(trail).containsExactly("mail.refused staff_invitation");
    }

    @Test
    void erases_unsent_what_is_too_old_to_be_of_use() {
        delivery.handle(message(NOW.minus(Duration.ofHours(73))));
        assertThat(sent).isEmpty();
        assertThat(kept).isEmpty();
        assertThat(trail).containsExactly("mail.expired staff_invitation");
    }

    private OutboxMessage message(Instant createdAt) {
        String json = "{\"template\":\"staff_invitation\",\"letter\":\"" + token + "\"}";
        return new OutboxMessage(1, "mail", token.toString(), json, createdAt, 1);
    }
}
