package kr.ansim.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.notice.port.MailUndeliverable;
import kr.ansim.notice.port.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpTransportTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID ID = UUID.fromString("0193534e-0000-7000-8000-000000000001");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SmtpSettings settings = new SmtpSettings();
    private final SmtpTransport transport = new SmtpTransport(settings, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void start() {
        server.start();
        settings.host = Optional.of("127.0.0.1");
        settings.port = server.getSmtp().getPort();
        settings.from = "no-reply@ansim.example";
        settings.fromName = "안심";
        settings.starttls = "off";
        settings.connectTimeoutMs = 20_000;
        settings.readTimeoutMs = 20_000;
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void delivers_korean_text_and_subject_unharmed() throws Exception {
        transport.send(
                new OutgoingMail(ID, "kim@ansim.example", "[안심] 업무 계정 초대", "주소를 엽니다.\nhttps://ansim.example/i?t=1\n"));
        MimeMessage message = received();
        assertThat(message.getSubject()).isEqualTo("[안심] 업무 계정 초대");
        assertThat(message.getContent().toString().replace("\r\n", "\n"))
                .startsWith("주소를 엽니다.\nhttps://ansim.example/i?t=1");
        assertThat(message.getFrom()[0].toString()).contains("no-reply@ansim.example");
        assertThat(message.getSentDate()).isEqualTo(NOW);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_mail_sent_again_has_the_same_message_id() throws Exception {
        transport.send(new OutgoingMail(ID, "kim@ansim.example", "a", "b"));
        transport.send(new OutgoingMail(ID, "kim@ansim.example", "a", "b"));
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsOnly("<" + ID + "@ansim.example>");
    }

    @Test
    void a_line_break_in_the_subject_makes_no_header() throws Exception {
        transport.send(new OutgoingMail(ID, "kim@ansim.example", "hello\r\nBcc: eve@evil.example", "x"));
        MimeMessage message = received();
        assertThat(message.getSubject()).isEqualTo("hello Bcc: eve@evil.example");
        assertThat(message.getHeader("Bcc")).isNull();
    }

    @Test
    void refuses_whatever_is_not_one_bare_address() {
        for (String to : new String[] {
            "kim@ansim.example, eve@evil.example",
            "kim@ansim.example\r\nBcc: eve@evil.example",
            "Kim <kim@ansim.example>",
            "kim",
            ""
        }) {
            assertThat(refusal(to).isPermanent()).as(to).isTrue();
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void logs_in_with_the_password_of_the_file(@TempDir Path directory) throws Exception {
        server.setUser("kim@ansim.example", "ansim", "secret");
        Path file = Files.writeString(directory.resolve("password"), "secret\n");
        settings.user = Optional.of("ansim");
        settings.passwordFile = Optional.of(file.toString());
        transport.send(new OutgoingMail(ID, "kim@ansim.example", "a", "b"));
        assertThat(server.getReceivedMessages()).hasSize(1);

        Files.writeString(file, "wrong");
        assertThat(refusal("kim@ansim.example").isPermanent()).isFalse();
        settings.passwordFile = Optional.of(directory.resolve("missing").toString());
        assertThat(refusal("kim@ansim.example").isPermanent()).isFalse();
    }

    @Test
    void tells_refusals_for_good_from_those_for_now() throws IOException {
        for (String reply : new String[] {"450 4.2.0 greylisted", "451 4.3.0 later", "421 closing"}) {
            assertThat(answering(reply).isPermanent()).as(reply).isFalse();
        }
        for (String reply : new String[] {"550 5.1.1 no such mailbox", "554 5.7.1 spam", "552 5.2.2 full"}) {
            assertThat(answering(reply).isPermanent()).as(reply).isTrue();
        }
        for (String reply : new String[] {"530 5.7.0 STARTTLS first", "535 5.7.8 log in"}) {
            assertThat(answering(reply).isPermanent()).as(reply).isFalse();
        }
    }

    @Test
    void a_server_that_is_away_or_silent_is_a_matter_of_time() throws IOException {
        server.stop();
        assertThat(refusal("kim@ansim.example").isPermanent()).isFalse();
        try (ScriptedServer silent = new ScriptedServer(null)) {
            settings.port = silent.port();
            settings.readTimeoutMs = 300;
            assertThat(refusal("kim@ansim.example").isPermanent()).isFalse();
        }
    }

    @Test
    void sends_nothing_in_the_clear_when_encryption_is_required() {
        settings.starttls = "required";
        assertThat(refusal("kim@ansim.example").isPermanent()).isFalse();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void is_off_without_a_host() {
        assertThat(transport.configured()).isTrue();
        settings.host = Optional.of(" ");
        assertThat(transport.configured()).isFalse();
        settings.host = Optional.empty();
        assertThat(transport.configured()).isFalse();
    }

    @Test
    void is_never_called_inside_a_transaction() {
        assertThat(SmtpTransport.class.getAnnotation(TransactionAttribute.class).value())
                .isEqualTo(TransactionAttributeType.NEVER);
    }

    @Test
    void names_neither_address_nor_text_in_its_failures() throws IOException {
        try (ScriptedServer scripted = new ScriptedServer("550 5.1.1 <kim@ansim.example> unknown")) {
            settings.port = scripted.port();
            assertThatThrownBy(() -> transport.send(new OutgoingMail(ID, "kim@ansim.example", "a", "secret")))
                    .hasMessage("the mail server answered 550")
                    .hasNoCause();
        }
    }

    private MailUndeliverable answering(String reply) throws IOException {
        try (ScriptedServer scripted = new ScriptedServer(reply)) {
            settings.port = scripted.port();
            return refusal("kim@ansim.example");
        }
    }

    private MailUndeliverable refusal(String to) {
        return catchThrowableOfType(MailUndeliverable.class, () -> transport.send(new OutgoingMail(ID, to, "a", "b")));
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
