package kr.ansim.integration.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.notice.port.MailUndeliverable;
import org.jspecify.annotations.Nullable;

/**
 * Tells refusals for good from those for now by the server's reply code. Read from the text of the failure, because only
 * the implementation's own classes, not the API's, carry it as a number.
 */
final class Refusal {

    private static final Pattern REPLY = Pattern.compile("(?:^|\\s)([245])(\\d\\d)(?=[ -])");

    private Refusal() {}

    static MailUndeliverable of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return MailUndeliverable.forNow("the mail server refused our log-in", null);
        }
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            int code = code(cause.getMessage());
            if (code >= 500 && aboutThisMail(code)) {
                return MailUndeliverable.forGood("the mail server answered " + code, null);
            }
            if (code >= 400) {
                return MailUndeliverable.forNow("the mail server answered " + code, null);
            }
        }
        return MailUndeliverable.forNow("the mail server was not reached: " + root(failure), null);
    }

    /** 530 to 538 ask for encryption or a log-in, 500 to 504 complain of our commands: those are about us. */
    private static boolean aboutThisMail(int code) {
        return code >= 550;
    }

    private static int code(@Nullable String text) {
        Matcher reply = REPLY.matcher(text == null ? "" : text);
        return reply.find() ? Integer.parseInt(reply.group(1) + reply.group(2)) : 0;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
