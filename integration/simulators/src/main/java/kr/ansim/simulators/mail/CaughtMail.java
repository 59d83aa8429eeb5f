package kr.ansim.simulators.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * One message as it was handed over.
 *
 * @param to everyone the sender named in the envelope, which is whom a real server would deliver to
 * @param text empty when the message has none, just like {@code html}
 */
public record CaughtMail(
        long id,
        Instant receivedAt,
        String from,
        List<String> to,
        String subject,
        String text,
        String html,
        String raw) {

    static CaughtMail of(long id, Instant receivedAt, String sender, List<String> to, byte[] raw) {
        String asText = new String(raw, StandardCharsets.UTF_8);
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            String subject = message.getSubject();
            return new CaughtMail(
                    id,
                    receivedAt,
                    from(message, sender),
                    List.copyOf(to),
                    subject == null ? "" : subject,
                    content(message, "text/plain"),
                    content(message, "text/html"),
                    asText);
        } catch (MessagingException | IOException e) {
            return new CaughtMail(id, receivedAt, sender, List.copyOf(to), "", asText, "", asText);
        }
    }

    private static String from(MimeMessage message, String sender) throws MessagingException {
        Address[] from = message.getFrom();
        if (from == null || from.length == 0) {
            return sender;
        }
        return Arrays.stream(from)
                .map(one -> one instanceof InternetAddress address ? address.toUnicodeString() : one.toString())
                .collect(Collectors.joining(", "));
    }

    /** Read by hand: whoever runs this beside another mail library has that one's table of content handlers. */
    private static String content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            String charset = new ContentType(part.getContentType()).getParameter("charset");
            return new String(part.getInputStream().readAllBytes(), charset(charset));
        }
        if (part.isMimeType("multipart/*")) {
            Multipart parts = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < parts.getCount(); i++) {
                String found = content(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static Charset charset(String named) {
        try {
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (IllegalArgumentException strange) {
            return StandardCharsets.UTF_8;
        }
    }
}
