package kr.ansim.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.notice.model.DueMails;
import kr.ansim.notice.model.Inbox;
import org.jspecify.annotations.Nullable;

/**
 * The inbox in the portal's bar. A notification to a role is one entry that each of its readers reads for themselves.
 * Entries are kept for 90 days. Callers pass the account and the roles of whoever is logged in, never others.
 */
@Stateless
@PermitAll
public class Notifications {

    /** What {@link #unread} counts to: pages show more as "99+". */
    public static final int MOST_COUNTED = 100;

    @Inject
    private Inbox inbox;

    @Inject
    private DueMails dueMails;

    /** In the caller's transaction: what is rolled back was never told. */
    public void tell(Recipients to, Notification notification) {
        inbox.add(to, notification);
    }

    /** The same, but for whoever knows already, because it was their own doing, it is read. */
    public void tellOthers(Recipients to, Recipients knows, Notification notification) {
        UUID added = inbox.add(to, notification);
        knows.accountId().ifPresent(account -> inbox.addReading(account, added));
    }

    /** The same to one account, which also hears of it by mail unless it has read it by then. */
    public void tellAlsoByMail(UUID account, Notification notification) {
        dueMails.add(account, inbox.add(Recipients.account(account), notification));
    }

    /** Somebody has done what that page asks for, so that no letter speaks of it any more. The inbox keeps it. */
    public void mailNoMoreOf(UUID account, String link) {
        dueMails.drop(account, link);
    }

    /** Accounts for which something waits to be mailed since before that moment. For the worker that writes the letters. */
    public List<UUID> mailsDue(Instant before, int most) {
        return dueMails.accounts(before, most);
    }

    /** All that waits to be mailed to the account, the oldest first; from the commit on nothing waits. */
    public List<NotificationSummary> takeForMail(UUID account) {
        return dueMails.take(account);
    }

    /**
     * The reader's notifications, newest first.
     *
     * @param before shows what is older than this one, for the next page; null begins with the newest
     * @param limit at most so many, 1 to 200
     */
    public List<NotificationSummary> inbox(UUID account, Set<String> roles, @Nullable UUID before, int limit) {
        return inbox.list(account, roles, before, Math.max(1, Math.min(limit, 200)));
    }

    /** How many of them the reader has not read, at most {@link #MOST_COUNTED}; one short indexed query. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int unread(UUID account, Set<String> roles) {
        return inbox.unread(account, roles, MOST_COUNTED);
    }

    /** One of the reader's notifications; empty when it is somebody else's or gone. */
    public Optional<NotificationSummary> find(UUID account, Set<String> roles, UUID notification) {
        return inbox.find(account, roles, notification);
    }

    /** Reading twice is no fault, nor is naming a notification of somebody else: nothing happens. */
    public void markRead(UUID account, Set<String> roles, UUID notification) {
        inbox.markRead(account, roles, notification);
    }

    public void markAllRead(UUID account, Set<String> roles) {
        inbox.markAllRead(account, roles);
    }
}
