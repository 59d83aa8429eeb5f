package kr.ansim.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

    /** About as long as a step. */
    private static final long MOST_MILLIS = 150;

    @Test
    void a_close_ends_as_if_nobody_had_been_killed() throws Exception {
        boolean whole = System.getProperty("ansim.history.scale", "small").equals("whole");
        int rounds = whole ? 24 : 2;
        long seed = Long.getLong("ansim.history.seed", System.nanoTime());
        Random random = new Random(seed);
        try (CloseRoom room =
                CloseRoom.open(DIRECTORY, Path.of(System.getProperty("ansim.war")), whole ? 200_000 : 60_000)) {
            room.back();
            List<String> stations = room.stations();
            Map<String, String> undisturbed = room.books();
            LOG.log(System.Logger.Level.INFO, "seed {0}, undisturbed {1}", Long.toString(seed), stations);
            for (int round = 0; round < rounds; round++) {
                do {
                    room.back();
                    // between what it says there and what it says next, for most of the time nothing is done at all
                    room.awaitStation(stations, random.nextInt(stations.size() - 1));
                    Thread.sleep(random.nextLong(MOST_MILLIS));
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
