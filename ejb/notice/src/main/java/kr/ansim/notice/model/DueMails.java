package kr.ansim.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.notice.NotificationSummary;
import kr.ansim.notice.Recipients;
import kr.ansim.platform.Statements;

/** Notifications that wait for the letter in which their account hears of them. */
@ApplicationScoped
public class DueMails {

    @Inject
    private Statements statements;

    @Inject
    private Inbox inbox;

    @Inject
    private Clock clock;

    public DueMails() {}

    DueMails(Statements statements, Inbox inbox, Clock clock) {
        this.statements = statements;
        this.inbox = inbox;
        this.clock = clock;
    }

    public void add(UUID account, UUID notification) {
        statements.update(
                "INSERT INTO notice_mail_due (notification_id, account_id, since) VALUES (?, ?, ?)",
                notification,
                account,
                clock.instant());
    }

    /** What leads to that page is not worth a letter any more. */
    public void drop(UUID account, String link) {
        statements.update(
                "DELETE FROM notice_mail_due WHERE account_id = ? AND notification_id IN"
                        + " (SELECT id FROM notice_notification WHERE recipient = ? AND link = ?)",
                account,
                Recipients.account(account).key(),
                link);
    }

    /** Accounts of which something waits since before that moment. */
    public List<UUID> accounts(Instant before, int most) {
        return statements.list(
                "SELECT account_id FROM notice_mail_due GROUP BY account_id HAVING MIN(since) < ? ORDER BY MIN(since) LIMIT ?",
                row -> row.uuid("account_id"),
                before,
                most);
    }

    /** All that waits for the account, the oldest first, but for what it has read by now. From the commit on nothing waits. */
    public List<NotificationSummary> take(UUID account) {
        List<UUID> waiting = statements.list(
                "SELECT notification_id FROM notice_mail_due WHERE account_id = ? ORDER BY since, notification_id FOR UPDATE",
                row -> row.uuid("notification_id"),
                account);
        List<NotificationSummary> unread = waiting.stream()
                .flatMap(id -> inbox.find(account, Set.of(), id).stream())
                .filter(one -> !one.read())
                .toList();
        waiting.forEach(id -> statements.update("DELETE FROM notice_mail_due WHERE notification_id = ?", id));
        return unread;
    }
}
