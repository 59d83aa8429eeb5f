package kr.ansim.platform;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import kr.ansim.kernel.Breach;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.platform.testing.MovableClock;
import kr.ansim.platform.testing.Room;
import kr.ansim.platform.testing.TestDatabase;

/** A table that shows how often an effect was had, and nodes that have it. */
final class IdempotencyFixture {

    final TestDatabase database = TestDatabase.fresh();
    final MovableClock clock = new MovableClock();
    final Statements statements = new Statements(database.source());

    IdempotencyFixture() {
        database.tamper("CREATE TABLE effect (name VARCHAR(40) NOT NULL)");
    }

    Room node() {
        return new Room(database).with(Clock.class, clock);
    }

    void empty() {
        database.tamper("DELETE FROM effect");
        database.clear();
    }

    int effects() {
        return statements
                .list("SELECT name FROM effect", row -> row.string("name"))
                .size();
    }

    int stored() {
        return statements
                .list("SELECT status FROM platform_idempotent_request", row -> row.integer("status"))
                .size();
    }

    static StoredAnswer had(Room node, String name) {
        node.get(Statements.class).update("INSERT INTO effect (name) VALUES (?)", name);
        return new StoredAnswer(201, name);
    }

    static StoredAnswer refusal(RuleBroken broken) {
        return new StoredAnswer(409, broken.code().name());
    }

    static RequestKey key(String key, String request) {
        return new RequestKey(
                "shop", "POST", "/bookings", key, Digests.sha256().digest(request.getBytes(StandardCharsets.UTF_8)));
    }

    enum Rule implements RuleCode {
        FULL(Breach.CONFLICT),
        TOO_LARGE(Breach.UNPROCESSABLE),
        MALFORMED(Breach.INVALID),
        GONE(Breach.UNKNOWN);

        private final Breach breach;

        Rule(Breach breach) {
            this.breach = breach;
        }

        @Override
        public Breach breach() {
            return breach;
        }
    }
}
