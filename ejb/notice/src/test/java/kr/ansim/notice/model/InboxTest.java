package kr.ansim.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ansim.notice.Notification;
import kr.ansim.notice.NotificationSummary;
import kr.ansim.notice.Recipients;
import kr.ansim.platform.Statements;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final Set<String> OPERATOR = Set.of("DELIVERY_OPERATOR");
    private static final Set<String> NO_ROLE = Set.of();

    private final UUID kim = UUID.randomUUID();
    private final UUID lee = UUID.randomUUID();
    private JdbcConnectionPool pool;
    private Inbox inbox;

    @BeforeEach
    void open() {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/notice")
                .load()
                .migrate();
        inbox = new Inbox(new Statements(pool), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    @Test
    void no_letter_speaks_of_what_somebody_has_dealt_with_and_the_inbox_keeps_it() {
        DueMails mails = new DueMails(new Statements(pool), inbox, Clock.fixed(NOON, ZoneOffset.UTC));
        for (UUID account : List.of(kim, lee)) {
            for (String page : List.of("/paper?a", "/paper?b")) {
                mails.add(
                        account, inbox.add(Recipients.account(account), new Notification("returned", Map.of(), page)));
            }
        }
        mails.drop(kim, "/paper?a");
        assertThat(mails.take(kim)).extracting(NotificationSummary::link).containsExactly("/paper?b");
        assertThat(mails.take(lee)).hasSize(2);
        assertThat(inbox.list(kim, NO_ROLE, null, 10)).hasSize(2);
    }

    @Test
    void shows_an_account_its_own_and_those_of_its_roles_newest_first() {
        tell(Recipients.account(kim), "first");
        tell(Recipients.role("DELIVERY_OPERATOR"), "second");
        tell(Recipients.role("AUDITOR"), "for others");
        tell(Recipients.account(lee), "for another");
        tell(Recipients.account(kim), "third");

        assertThat(templates(inbox.list(kim, OPERATOR, null, 10))).containsExactly("third", "second", "first");
        assertThat(templates(inbox.list(kim, NO_ROLE, null, 10))).containsExactly("third", "first");
    }

    @Test
    void gives_back_values_link_and_time() {
        inbox.add(
                Recipients.account(kim),
                new Notification("import.done", Map.of("file", "\"서울\"\n\\", "rows", "271"), "/sites/import/1"));
        NotificationSummary one = inbox.list(kim, NO_ROLE, null, 10).get(0);
        assertThat(one.values()).isEqualTo(Map.of("file", "\"서울\"\n\\", "rows", "271"));
        assertThat(one.link()).isEqualTo("/sites/import/1");
        assertThat(one.at()).isEqualTo(NOON);
        assertThat(one.read()).isFalse();
    }

    @Test
    void pages_without_gaps_or_repetitions() {
        for (int i = 0; i < 7; i++) {
            tell(Recipients.account(kim), "n" + i);
        }
        List<NotificationSummary> first = inbox.list(kim, NO_ROLE, null, 3);
        List<NotificationSummary> second = inbox.list(kim, NO_ROLE, first.get(2).id(), 3);
        assertThat(templates(first)).containsExactly("n6", "n5", "n4");
        assertThat(templates(second)).containsExactly("n3", "n2", "n1");
    }

    @Test
    void each_reader_of_a_role_reads_for_themselves() {
        tell(Recipients.role("DELIVERY_OPERATOR"), "touched");
        UUID id = inbox.list(kim, OPERATOR, null, 1).get(0).id();
        inbox.markRead(kim, OPERATOR, id);
        inbox.markRead(kim, OPERATOR, id);

        assertThat(inbox.unread(kim, OPERATOR, 100)).isZero();
        assertThat(inbox.list(kim, OPERATOR, null, 1).get(0).read()).isTrue();
        assertThat(inbox.unread(lee, OPERATOR, 100)).isEqualTo(1);
    }

    @Test
    void whose_doing_it_was_has_read_it_already() {
        UUID added = inbox.add(Recipients.role("DELIVERY_OPERATOR"), new Notification("touched", Map.of(), null));
        Recipients.principal("account:" + kim).accountId().ifPresent(account -> inbox.addReading(account, added));
        assertThat(inbox.unread(kim, OPERATOR, 100)).isZero();
        assertThat(inbox.unread(lee, OPERATOR, 100)).isEqualTo(1);
        assertThat(Recipients.principal("key:shop#1").accountId()).isEmpty();
        assertThat(Recipients.principal("account:nobody").accountId()).isEmpty();
    }

    @Test
    void nobody_reads_what_is_not_theirs() {
        tell(Recipients.account(lee), "private");
        UUID id = inbox.list(lee, NO_ROLE, null, 1).get(0).id();
        inbox.markRead(kim, OPERATOR, id);
        assertThat(inbox.find(kim, OPERATOR, id)).isEmpty();
        assertThat(inbox.find(lee, NO_ROLE, id))
                .hasValueSatisfying(one -> assertThat(one.read()).isFalse());
    }

    @Test
    void counts_only_as_far_as_asked() {
        for (int i = 0; i < 5; i++) {
            tell(Recipients.account(kim), "n" + i);
        }
        assertThat(inbox.unread(kim, OPERATOR, 100)).isEqualTo(5);
        assertThat(inbox.unread(kim, OPERATOR, 3)).isEqualTo(3);
        inbox.markAllRead(kim, OPERATOR);
        inbox.markAllRead(kim, OPERATOR);
        assertThat(inbox.unread(kim, OPERATOR, 100)).isZero();
    }

    @Test
    void forgets_what_is_too_old_with_its_readings() {
        tell(Recipients.account(kim), "old");
        inbox.markAllRead(kim, NO_ROLE);
        assertThat(inbox.forget(NOON, 10)).isFalse();
        assertThat(inbox.list(kim, NO_ROLE, null, 10)).hasSize(1);
        assertThat(inbox.forget(NOON.plus(Duration.ofSeconds(1)), 1)).isTrue();
        assertThat(inbox.list(kim, NO_ROLE, null, 10)).isEmpty();
    }

    @Test
    void a_link_stays_within_the_portal() {
        assertThatThrownBy(() -> new Notification("x", Map.of(), "//evil.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Notification("x", Map.of(), "https://evil.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void tell(Recipients to, String template) {
        inbox.add(to, new Notification(template, Map.of(), null));
    }

    private static List<String> templates(List<NotificationSummary> list) {
        return list.stream().map(NotificationSummary::template).toList();
    }
}
