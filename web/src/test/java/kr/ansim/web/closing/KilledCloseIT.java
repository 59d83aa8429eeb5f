package kr.ansim.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Grades are closed, and the coupons of grades given, while Payara or MySQL is killed at a random moment: byte for byte the
 * same as when nobody is. {@code -Dansim.history.seed} kills at the same moments again; {@code -Dansim.history.scale=whole}
 * asks for all rounds.
 */
@Tag("history")
class KilledCloseIT {

    private static final System.Logger LOG = System.getLogger(KilledCloseIT.class.getName());
    private static final Path DIRECTORY =
            Path.of("target", "history", "closing").toAbsolutePath();

    @Test
    void a_close_ends_as_if_nobody_had_been_killed() throws Exception {
        boolean whole = System.getProperty("ansim.history.scale", "small").equals("whole");
        int rounds = whole ? 24 : 2;
        long seed = Long.getLong("ansim.history.seed", System.nanoTime());
        Random random = new Random(seed);
        try (CloseRoom room =
                CloseRoom.open(DIRECTORY, Path.of(System.getProperty("ansim.war")), whole ? 200_000 : 60_000)) {
            room.back();
            room.awaitBegin();
            Instant begin = Instant.now();
            room.awaitEnd();
            long millis = Duration.between(begin, Instant.now()).toMillis();
            Map<String, String> undisturbed = room.books();
            LOG.log(
                    System.Logger.Level.INFO,
                    "seed {0}, {1} ms undisturbed",
                    Long.toString(seed),
                    Long.toString(millis));
            for (int round = 0; round < rounds; round++) {
                do {
                    room.back();
                    room.awaitBegin();
                    Thread.sleep(random.nextLong(millis * 9 / 10));
                } while (room.hasEnded());
                String server = kill(room, round);
                room.awaitEnd();
                assertThat(room.books())
                        .as("round %d, %s, seed %d", round, server, seed)
                        .isEqualTo(undisturbed);
            }
        }
    }

    private static String kill(CloseRoom room, int round) throws Exception {
        String progress = room.progress();
        boolean database = round % 2 == 1;
        if (database) {
            room.killMySql();
        } else {
            room.killPayara();
        }
        String server = database ? "MySQL" : "Payara";
        LOG.log(System.Logger.Level.INFO, "{0} killed at {1}", server, progress);
        return server;
    }
}
