package kr.ansim.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.notice.Notification;
import kr.ansim.notice.NotificationSummary;
import kr.ansim.notice.Recipients;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The rows behind the inbox: one per notification, and one per notification and reader who has read it. */
@ApplicationScoped
public class Inbox {

    private static final String SEEN_BY = " FROM notice_notification n LEFT JOIN notice_reading r"
            + " ON r.account_id = ? AND r.notification_id = n.id WHERE n.recipient IN ";
    private static final String COLUMNS =
            "SELECT n.id, n.template, n.text_values, n.link, n.created_at, r.notification_id AS reading";

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public Inbox() {}

    Inbox(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    public UUID add(Recipients to, Notification notification) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO notice_notification (id, recipient, template, text_values, link, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                to.key(),
                notification.template(),
                Values.toJson(notification.values()),
                notification.link(),
                clock.instant());
        return id;
    }

    /** That the account has read it, which nobody has noted before. */
    public void addReading(UUID account, UUID notification) {
        statements.update(
                "INSERT INTO notice_reading (account_id, notification_id, read_at) VALUES (?, ?, ?)",
                account,
                notification,
                clock.instant());
    }

    public List<NotificationSummary> list(UUID account, Collection<String> roles, @Nullable UUID before, int limit) {
        Question question = new Question(account, roles);
        String older = before == null ? "" : " AND n.id < ?";
        return statements.list(
                COLUMNS + SEEN_BY + question.marks() + older + " ORDER BY n.id DESC LIMIT " + limit,
                Inbox::summary,
                before == null ? question.values() : question.values(before));
    }

    public Optional<NotificationSummary> find(UUID account, Collection<String> roles, UUID id) {
        Question question = new Question(account, roles);
        return statements.find(
                COLUMNS + SEEN_BY + question.marks() + " AND n.id = ?", Inbox::summary, question.values(id));
    }

    public int unread(UUID account, Collection<String> roles, int most) {
        Question question = new Question(account, roles);
        String unread = "SELECT n.id" + SEEN_BY + question.marks() + " AND r.notification_id IS NULL LIMIT " + most;
        return statements
                .find(
                        "SELECT COUNT(*) AS amount FROM (" + unread + ") u",
                        row -> row.integer("amount"),
                        question.values())
                .orElse(0);
    }

    public void markRead(UUID account, Collection<String> roles, UUID id) {
        mark(account, roles, " AND n.id = ?", id);
    }

    public void markAllRead(UUID account, Collection<String> roles) {
        mark(account, roles, "");
    }

    /** @return whether there may be more of them */
    public boolean forget(Instant before, int most) {
        return statements.update("DELETE FROM notice_notification WHERE created_at < ? LIMIT " + most, before) == most;
    }

    /** Two open pages may mark the same one at the same time, which is why a second row is not an error. */
    private void mark(UUID account, Collection<String> roles, String which, Object... named) {
        Question question = new Question(account, roles);
        List<@Nullable Object> values = new ArrayList<>(List.of(account, clock.instant()));
        Collections.addAll(values, question.values(named));
        statements.update(
                "INSERT IGNORE INTO notice_reading (account_id, notification_id, read_at) SELECT ?, n.id, ?" + SEEN_BY
                        + question.marks() + which + " AND r.notification_id IS NULL",
                values.toArray());
    }

    private static NotificationSummary summary(Row row) throws SQLException {
        return new NotificationSummary(
                row.uuid("id"),
                row.string("template"),
                Values.ofJson(row.string("text_values")),
                row.stringOrNull("link"),
                row.instant("created_at"),
                row.uuidOrNull("reading") != null);
    }

    /** Who asks: the account, and all it is addressed as. */
    private record Question(UUID account, List<String> addressedAs) {

        Question(UUID account, Collection<String> roles) {
            this(account, addresses(account, roles));
        }

        private static List<String> addresses(UUID account, Collection<String> roles) {
            List<String> all = new ArrayList<>();
            all.add(Recipients.account(account).key());
            roles.forEach(role -> all.add(Recipients.role(role).key()));
            return all;
        }

        String marks() {
            return "(" + Statements.marks(addressedAs.size()) + ")";
        }

        @Nullable
        Object[] values(Object... more) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(account);
            values.addAll(addressedAs);
            Collections.addAll(values, more);
            return values.toArray();
        }
    }
}
