package kr.ansim.integration.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import kr.ansim.notice.port.MailTransport;
import kr.ansim.notice.port.MailUndeliverable;
import kr.ansim.notice.port.OutgoingMail;

/**
 * Hands each mail to the configured server on a connection of its own. What the server refuses with a 5xx code about this
 * mail is refused for good (RFC 5321, 4.2.1); a failed log-in or a missing encryption is our configuration, and passes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class SmtpTransport implements MailTransport {

    @Inject
    private SmtpSettings settings;

    @Inject
    private Clock clock;

    public SmtpTransport() {}

    SmtpTransport(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean configured() {
        return settings.complete();
    }

    @Override
    public void send(OutgoingMail mail) throws MailUndeliverable {
        Session session = Session.getInstance(settings.properties());
        MimeMessage message = written(mail, session);
        try (Transport transport = session.getTransport()) {
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failure) {
            throw Refusal.of(failure);
        } catch (IOException failure) {
            throw MailUndeliverable.forNow("the password file cannot be read", failure);
        }
    }

    /** A password without a user would make the library try to log in. */
    private void connect(Transport transport) throws MessagingException, IOException {
        if (settings.user.isPresent()) {
            transport.connect(settings.user.get(), settings.password());
        } else {
            transport.connect();
        }
    }

    private MimeMessage written(OutgoingMail mail, Session session) throws MailUndeliverable {
        try {
            MimeMessage message = new NamedMessage(session, mail.id(), domain());
            message.setFrom(new InternetAddress(settings.from, settings.fromName, StandardCharsets.UTF_8.name()));
            message.setRecipient(RecipientType.TO, strict(mail.to()));
            message.setSubject(oneLine(mail.subject()), StandardCharsets.UTF_8.name());
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            return message;
        } catch (AddressException noAddress) {
            throw MailUndeliverable.forGood("an address cannot be read", null);
        } catch (MessagingException | IOException failure) {
            throw MailUndeliverable.forGood("the mail cannot be written", failure);
        }
    }

    /** Exactly one bare address: a list, a name or a line break in it would reach somebody who was not meant. */
    private static InternetAddress strict(String text) throws AddressException {
        InternetAddress[] addresses = InternetAddress.parse(text, true);
        if (addresses.length != 1 || !addresses[0].getAddress().equals(text)) {
            throw new AddressException();
        }
        addresses[0].validate();
        return addresses[0];
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private String domain() {
        return settings.from.substring(settings.from.indexOf('@') + 1);
    }

    /** Keeps its Message-ID when the same mail is sent again. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, UUID id, String domain) {
            super(session);
            this.name = "<" + id + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
