package kr.ansim.platform;

import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.platform.model.OutboxWorker;
import kr.ansim.platform.testing.MovableClock;
import kr.ansim.platform.testing.Room;
import kr.ansim.platform.testing.TestDatabase;
import kr.ansim.platform.testing.TestKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** An outbox on a database of its own, and a courier who empties it; what goes wrong on purpose is not logged. */
abstract class OutboxHouse {

    static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());

    static TestDatabase database;
    static MasterKeys keys;

    final MovableClock clock = new MovableClock();
    final Courier courier = new Courier();
    Room node;
    Outbox outbox;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        keys = TestKeys.fresh();
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        LOG.setLevel(null);
    }

    @BeforeEach
    void empty() {
        database.clear();
        node = node();
        outbox = node.get(Outbox.class);
    }

    Room node() {
        return new Room(database).with(Clock.class, clock).with(MasterKeys.class, keys);
    }

    void drain() {
        node.get(OutboxWorker.class).drain(courier);
    }

    static int rows() {
        return new Statements(database.source())
                .list("SELECT id FROM platform_outbox", row -> row.bigint("id"))
                .size();
    }
}
