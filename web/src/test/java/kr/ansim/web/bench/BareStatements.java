package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kr.ansim.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** The statements of a hold and of its cancellation, as the product sends them: {@link Wire} makes sure of it. */
final class BareStatements {

    private static final String BODY = ("{\"id\":\"01a20dd2-7c3f-7000-8eae-ca4b241a134f\",\"orderNo\":\"").repeat(7);
    private static final String FIND =
            "SELECT id, shop_id, order_no, site_id, compartment_id, checkout_id, state, width_mm,"
                    + " depth_mm, height_mm, weight_g, smallest_fitting, recipient, held_at, held_until, renewed, confirmed_at,"
                    + " ended_at, version FROM delivery_booking WHERE id = ?";
    private static final byte[] SHOP = Ids.toBytes(Ids.next());

    private final Connection connection;

    BareStatements(Connection connection) {
        this.connection = connection;
    }

    record Held(UUID booking, Town.Door door, Instant until) {}

    Held hold(Town.Door door, int version) throws SQLException {
        UUID booking = Ids.next();
        byte[] recipient = Ids.toBytes(UUID.randomUUID());
        Instant now = Instant.now();
        Instant until = now.plusSeconds(3_600);
        begin();
        vault(recipient, now);
        occupy(door, version, booking, until);
        book(door, booking, recipient, now);
        note("booking.held", door, booking, 1, null);
        answer(now);
        end();
        return new Held(booking, door, until);
    }

    void cancel(Held held, int version) throws SQLException {
        Instant now = Instant.now();
        begin();
        find(held.booking());
        occupy(held.door(), version, null, null);
        change(held, now);
        note("booking.cancelled", held.door(), held.booking(), 2, "by the shop");
        answer(now);
        end();
    }

    /** What the server's pool does around a transaction. */
    private void begin() throws SQLException {
        connection.getTransactionIsolation();
        connection.setAutoCommit(false);
    }

    private void end() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void vault(byte[] token, Instant now) throws SQLException {
        run(
                "INSERT INTO platform_personal_data (token, kind, lookup_hash, key_id, wrapped_key, ciphertext,"
                        + " created_at, erase_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                token,
                "recipient",
                random(32),
                "test-1",
                random(61),
                random(75),
                now,
                now.plusSeconds(435_600));
    }

    private void occupy(Town.Door door, int version, @Nullable UUID booking, @Nullable Instant until)
            throws SQLException {
        run(
                "UPDATE delivery_compartment SET occupant = ?, held_until = ?,"
                        + " changed_at = CURRENT_TIMESTAMP(6), version = version + 1"
                        + " WHERE id = ? AND version = ?",
                booking,
                until,
                door.id(),
                version);
    }

    private void book(Town.Door door, UUID booking, byte[] recipient, Instant now) throws SQLException {
        run(
                "INSERT INTO delivery_booking (id, shop_id, order_no, site_id, compartment_id, checkout_id, state,"
                        + " width_mm, depth_mm, height_mm, weight_g, smallest_fitting, recipient, held_at, held_until,"
                        + " renewed, confirmed_at, ended_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                booking,
                SHOP,
                Ids.next().toString(),
                door.site(),
                door.id(),
                null,
                "HELD",
                480,
                590,
                250,
                2_000,
                "SMALL",
                recipient,
                now,
                now.plusSeconds(3_600),
                false,
                null,
                null,
                1);
    }

    private void find(UUID booking) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setBytes(1, Ids.toBytes(booking));
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("no such booking");
                }
                rows.getString("state");
            }
        }
    }

    private void change(Held held, Instant now) throws SQLException {
        run(
                "UPDATE delivery_booking SET state = ?, held_until = ?, renewed = ?, confirmed_at = ?,"
                        + " ended_at = ?, version = ? WHERE id = ? AND version = ?",
                "CANCELLED",
                held.until(),
                false,
                null,
                now,
                2,
                held.booking(),
                1);
    }

    private void note(String action, Town.Door door, UUID booking, int revision, @Nullable String reason)
            throws SQLException {
        Instant now = Instant.now();
        String details = "{\"door\":\"S-01\",\"order\":\"" + booking + "\",\"site\":\"" + door.site()
                + "\",\"until\":\"" + now + "\"}";
        run(
                "INSERT INTO platform_audit_entry (id, at, actor, address, action, subject_type, subject_id, revision,"
                        + " reason, details, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                now,
                "key:데모 쇼핑#uykdw4pe",
                "127.0.0.1",
                action,
                "booking",
                booking.toString(),
                revision,
                reason,
                details,
                random(32));
    }

    private void answer(Instant now) throws SQLException {
        run(
                "INSERT INTO platform_idempotent_request (key_hash, request_hash, status, body, created_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                random(32),
                random(32),
                201,
                BODY,
                now);
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                bind(statement, i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new SQLException("met no row: " + sql);
            }
        }
    }

    private void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (value instanceof UUID id) {
            statement.setBytes(at, Ids.toBytes(id));
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else if (value instanceof Instant instant) {
            statement.setObject(at, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else {
            statement.setObject(at, value);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }
}
