package kr.ansim.simulators.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    private final RunningSimulators simulators = new RunningSimulators();

    @AfterEach
    void stop() {
        simulators.close();
    }

    @Test
    void catches_a_korean_mail_and_shows_it_as_json_and_page() throws MessagingException {
        send("초대 <script>", "주소를 엽니다.\nhttps://ansim.example/i?t=1&x=2.\n", null);

        JsonNode messages = simulators.json("/mail/messages.json?to=kim@ansim.example");
        assertThat(messages).hasSize(1);
        assertThat(messages.at("/0/subject").asText()).isEqualTo("초대 <script>");
        assertThat(messages.at("/0/text").asText()).contains("t=1&x=2");
        assertThat(simulators.json("/mail/messages.json?to=lee@ansim.example")).isEmpty();

        assertThat(simulators.get("/mail").body()).contains("초대 &lt;script&gt;").doesNotContain("<script>");
        String page = simulators.get("/mail/" + messages.at("/0/id").asText()).body();
        assertThat(page)
                .contains("<a href=\"https://ansim.example/i?t=1&amp;x=2\" rel=\"noreferrer\">")
                .doesNotContain("x=2.\"");
    }

    @Test
    void shows_markup_of_a_mail_only_where_it_can_do_nothing() throws MessagingException {
        send("a", "plain", "<p>rich<script>alert(1)</script></p>");
        assertThat(simulators.get("/mail/1").body()).contains("<iframe").doesNotContain("alert(1)");
        var html = simulators.get("/mail/1/html");
        assertThat(html.body()).contains("rich");
        assertThat(html.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").contains("sandbox"));
        assertThat(simulators.get("/mail/1/raw").headers().firstValue("Content-Type"))
                .hasValue("text/plain;charset=UTF-8");
    }

    @Test
    void refuses_when_told_to() throws MessagingException {
        simulators.fault("mail", "permanent");
        assertThatThrownBy(() -> send("a", "b", null)).isInstanceOf(SendFailedException.class);
        simulators.fault("mail", "temporary");
        assertThatThrownBy(() -> send("a", "b", null)).isInstanceOf(SendFailedException.class);
        simulators.fault("mail", "none");
        send("a", "b", null);
        assertThat(simulators.json("/mail/messages.json")).hasSize(1);
    }

    @Test
    void forgets_when_told_to() throws MessagingException {
        send("a", "b", null);
        assertThat(simulators.form("/mail/clear").statusCode()).isEqualTo(303);
        assertThat(simulators.json("/mail/messages.json")).isEmpty();
        assertThat(simulators.get("/mail/1").statusCode()).isEqualTo(404);
    }

    private void send(String subject, String text, @org.jspecify.annotations.Nullable String html)
            throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(simulators.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("no-reply@ansim.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress("kim@ansim.example"));
        message.setSubject(subject, "UTF-8");
        if (html == null) {
            message.setText(text, "UTF-8");
        } else {
            MimeBodyPart plain = new MimeBodyPart();
            plain.setText(text, "UTF-8");
            MimeBodyPart rich = new MimeBodyPart();
            rich.setContent(html, "text/html; charset=UTF-8");
            message.setContent(new MimeMultipart("alternative", plain, rich));
        }
        Transport.send(message);
    }
}
