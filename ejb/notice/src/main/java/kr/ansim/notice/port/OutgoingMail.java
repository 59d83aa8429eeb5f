package kr.ansim.notice.port;

import java.util.UUID;

/**
 * A mail to one address in plain text.
 *
 * @param id the same whenever this mail is sent again, so that a receiver can tell a repetition
 */
public record OutgoingMail(UUID id, String to, String subject, String text) {

    /** Without address and content, which no log may keep. */
    @Override
    public String toString() {
        return "mail " + id;
    }
}
