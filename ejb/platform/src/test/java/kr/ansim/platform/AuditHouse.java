package kr.ansim.platform;

import java.time.Clock;
import java.time.Duration;
import kr.ansim.platform.model.AuditSealing;
import kr.ansim.platform.testing.MovableClock;
import kr.ansim.platform.testing.Room;
import kr.ansim.platform.testing.TestDatabase;
import kr.ansim.platform.testing.TestKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A trail on a database of its own, with somebody who writes, seals and meddles. */
abstract class AuditHouse {

    static TestDatabase database;
    static MasterKeys keys;

    final MovableClock clock = new MovableClock();
    Room node;
    int written;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        keys = TestKeys.fresh();
    }

    @BeforeEach
    void empty() {
        database.clear();
        node = node(keys);
    }

    Room node(MasterKeys with) {
        return new Room(database).with(Clock.class, clock).with(MasterKeys.class, with);
    }

    void write(int entries) {
        for (int i = 0; i < entries; i++) {
            clock.move(Duration.ofNanos(1_000));
            node.get(AuditTrail.class)
                    .record(AuditEntry.of("a.b", "thing", i)
                            .revision(++written)
                            .reason("why")
                            .detail("n", i));
        }
    }

    void seal() {
        node.get(AuditSealing.class).sealAll();
    }

    ChainReport report() {
        return node.get(AuditTrail.class).verify();
    }

    static void tamper(String sql) {
        database.tamper(sql);
    }
}
