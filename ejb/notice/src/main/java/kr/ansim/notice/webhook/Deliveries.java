package kr.ansim.notice.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.notice.DeliveryState;
import kr.ansim.notice.DeliverySummary;
import kr.ansim.notice.NoticeRule;
import kr.ansim.platform.Outbox;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Everything that shops were told or are still to be told. The outbox carries only which one is next. */
@ApplicationScoped
public class Deliveries {

    public static final String TOPIC = "webhook";

    /** Keys of the outbox are short, subjects are not. */
    private static final int KEY_BYTES = 8;

    @Inject
    private Statements statements;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public Deliveries() {}

    Deliveries(Statements statements, Outbox outbox, Clock clock) {
        this.statements = statements;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void add(UUID shop, String type, String subject, JsonObject data) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        String body = Json.createObjectBuilder()
                .add("type", type)
                .add("timestamp", now.toString())
                .add("data", data)
                .build()
                .toString();
        statements.update(
                "INSERT INTO notice_webhook_delivery (id, shop_id, type, subject, body, state, tries, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
                id,
                shop,
                type,
                subject,
                body,
                DeliveryState.WAITING,
                now);
        send(shop, subject, id);
    }

    /** @throws RuleBroken {@code DELIVERY_UNKNOWN} */
    public void again(UUID shop, UUID id) {
        int found = statements.update(
                "UPDATE notice_webhook_delivery SET state = ?, tries = 0, created_at = ? WHERE id = ? AND shop_id = ?"
                        + " AND state <> ?",
                DeliveryState.WAITING,
                clock.instant(),
                id,
                shop,
                DeliveryState.WAITING);
        if (found == 0) {
            throw new RuleBroken(NoticeRule.DELIVERY_UNKNOWN);
        }
        String subject = statements
                .find("SELECT subject FROM notice_webhook_delivery WHERE id = ?", row -> row.string("subject"), id)
                .orElse("");
        send(shop, subject, id);
    }

    public List<DeliverySummary> list(UUID shop, @Nullable UUID before, int limit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(shop));
        if (before != null) {
            values.add(before);
        }
        return statements.list(
                "SELECT id, type, subject, state, tries, outcome, created_at, tried_at FROM notice_webhook_delivery"
                        + " WHERE shop_id = ?" + (before == null ? "" : " AND id < ?") + " ORDER BY id DESC LIMIT "
                        + limit,
                Deliveries::summary,
                values.toArray());
    }

    Optional<Delivery> waiting(UUID id) {
        return statements.find(
                "SELECT id, shop_id, body, tries, created_at FROM notice_webhook_delivery WHERE id = ? AND state = ?",
                row -> new Delivery(
                        row.uuid("id"),
                        row.uuid("shop_id"),
                        row.string("body"),
                        row.integer("tries"),
                        row.instant("created_at")),
                id,
                DeliveryState.WAITING);
    }

    void tried(UUID id, DeliveryState state, String outcome) {
        statements.update(
                "UPDATE notice_webhook_delivery SET state = ?, tries = tries + 1, outcome = ?, tried_at = ? WHERE id = ?",
                state,
                outcome,
                clock.instant(),
                id);
    }

    /** @return whether there may be more of them */
    public boolean forget(Instant before, int most) {
        return statements.update("DELETE FROM notice_webhook_delivery WHERE created_at < ? LIMIT " + most, before)
                == most;
    }

    /** News about one subject leave one after the other. */
    private void send(UUID shop, String subject, UUID id) {
        outbox.put(
                TOPIC,
                shop + ":" + HexFormat.of().formatHex(Digests.hash(subject), 0, KEY_BYTES),
                Json.createObjectBuilder()
                        .add("delivery", id.toString())
                        .build()
                        .toString());
    }

    private static DeliverySummary summary(Row row) throws SQLException {
        return new DeliverySummary(
                row.uuid("id"),
                row.string("type"),
                row.string("subject"),
                DeliveryState.valueOf(row.string("state")),
                row.integer("tries"),
                Optional.ofNullable(row.stringOrNull("outcome")),
                row.instant("created_at"),
                Optional.ofNullable(row.instantOrNull("tried_at")));
    }
}
