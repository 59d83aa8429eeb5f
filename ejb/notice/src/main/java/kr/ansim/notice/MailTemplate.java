package kr.ansim.notice;

import java.util.Locale;
import java.util.Set;

/**
 * The mails there are, each with the values its text needs. Values named {@code …At} and {@code …Until} are instants in
 * ISO-8601 and shown as Korean time; those named {@code …Lines} may have several lines; the others are shown as they are,
 * in one line.
 */
public enum MailTemplate {
    /** To somebody who gets an account; the link sets the first password. */
    STAFF_INVITATION("link", "validUntil"),
    /** To somebody who wants to apply for a company; the link confirms the address and sets the first password. */
    SIGN_UP("link", "validUntil"),
    /** To somebody who has an account and signed up again. */
    ACCOUNT_KNOWN("link"),
    /** To somebody who forgot the password. */
    PASSWORD_RESET("link", "validUntil"),
    /** To the owner of an account that was locked after wrong passwords. */
    ACCOUNT_LOCKED("lockedUntil", "link"),
    /** To somebody of a partner company: what has happened since the last letter, each with its link. */
    NEWS("count", "newsLines", "link"),
    /** To whoever started an import of pickup sites. */
    IMPORT_DONE("format", "created", "updated", "unchanged", "rejected", "link"),
    /** To those who look after bookings when a site closes or a door breaks. */
    BOOKINGS_TOUCHED("site", "reason", "count", "link"),
    /** To a member who has done nothing for long. */
    DORMANCY_AHEAD("dormantOn"),
    /** To a member whose case the desk has solved: the link opens the questions until that day. */
    SURVEY("caseNumber", "link", "endsOn"),
    /** To a member: what was said between it and the desk about one case. */
    TRANSCRIPT("caseNumber", "subject", "saidLines");

    private final Set<String> needed;

    MailTemplate(String... values) {
        this.needed = Set.of(values);
    }

    /** The names that must be given, no more and no less. */
    public Set<String> needed() {
        return needed;
    }

    /** As in the names of the template files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
