package kr.ansim.care.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kr.ansim.care.AskAct;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.notice.ShopNews;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;

/** The desk over real tables, with members, campaigns and orders as tests want them. */
final class ActWorld {

    static final String MEMBER = "N-1";
    static final UUID SHOP = Ids.next();

    /** What somebody was told. */
    record Told(String to, String template, Map<String, String> values) {}

    record News(UUID shop, String type, String subject, JsonObject data) {}

    final MovedClock clock;
    final Trail trail = new Trail();
    final List<Told> told = new ArrayList<>();
    final List<News> news = new ArrayList<>();
    final Statements statements;
    final Wired wired;

    ActWorld() {
        this(Instant.parse("2026-11-28T00:00:00Z"));
    }

    ActWorld(Instant begin) {
        this(begin, Tables.source("membership", "delivery", "certification", "care"));
    }

    ActWorld(Instant begin, DataSource source) {
        clock = new MovedClock(begin);
        statements = new Statements(source);
        wired = new Wired()
                .with(Statements.class, statements)
                .with(Clock.class, clock)
                .with(AuditTrail.class, trail)
                .with(PersonalDataVault.class, new OpenVault())
                .with(Notifications.class, notifications())
                .with(ShopNews.class, shopNews());
    }

    private Notifications notifications() {
        return new Notifications() {
            @Override
            public void tell(Recipients to, Notification notification) {
                told.add(new Told(to.key(), notification.template(), notification.values()));
            }
        };
    }

    private ShopNews shopNews() {
        return new ShopNews() {
            @Override
            public void tell(UUID shop, String type, String subject, JsonObject data) {
                news.add(new News(shop, type, subject, data));
            }
        };
    }

    UUID member(String number) {
        UUID member = Ids.next();
        statements.update(
                "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed, added_at)"
                        + " VALUES (?, ?, ?, 'ACTIVE', '2026-01-01', 0, 0, '2026-01-01 00:00:00')",
                member,
                number,
                member);
        statements.update(
                "INSERT INTO membership_identity (id, member_id, channel, customer_number, added_at)"
                        + " VALUES (?, ?, 'TV', ?, '2026-01-01 00:00:00')",
                Ids.next(),
                member,
                number);
        return member;
    }

    /** That this agent has answered. @param number by which the telephone system knows it */
    UUID call(String number, UUID member, String agent) {
        UUID call = Ids.next();
        statements.update(
                "INSERT INTO care_call (id, system_id, number, caller, queue, state, member_id, candidates, agent, arm,"
                        + " arrived_at, answered_at, version) VALUES (?, ?, ?, ?, 'VIP', 'ANSWERED', ?, 1, ?, 'NONE',"
                        + " ?, ?, 1)",
                call,
                SHOP,
                number,
                Ids.next(),
                member,
                agent,
                clock.instant(),
                clock.instant());
        return call;
    }

    static AskAct ask(String member) {
        return ask(member, Ids.next());
    }

    static AskAct ask(String member, UUID key) {
        return new AskAct(key, member, "배송이 하루 늦음", Optional.empty(), Optional.empty());
    }

    /** Spendable, as the ledger has it. */
    long points(UUID member) {
        return statements
                .find(
                        "SELECT COALESCE(SUM(amount), 0) AS points FROM membership_point_hand WHERE member_id = ? AND"
                                + " state = 'DONE'",
                        row -> row.bigint("points"),
                        member)
                .orElse(0L);
    }

    static void broken(Runnable act, RuleCode code) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    static void broken(Runnable act, RuleCode code, String field) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.code()).isEqualTo(code);
            assertThat(broken.field()).isEqualTo(field);
        });
    }
}
