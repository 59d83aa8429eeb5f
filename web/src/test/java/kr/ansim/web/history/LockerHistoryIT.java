package kr.ansim.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import kr.ansim.web.history.Line.Kill;
import kr.ansim.web.history.checker.Checker;
import kr.ansim.web.history.load.Load;
import kr.ansim.web.history.load.Scale;
import kr.ansim.web.history.load.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The shipped WAR under many clients while its servers are killed: whatever happens, its history keeps every property. The
 * history stays in {@code target/history} under its seed, which {@code -Dansim.history.seed} repeats;
 * {@code -Dansim.history.scale=whole} asks for all of it.
 */
@Tag("history")
class LockerHistoryIT {

    private static final Path DIRECTORY = Path.of("target", "history").toAbsolutePath();

    @Test
    void keeps_every_property_while_servers_are_killed() throws Exception {
        boolean whole = System.getProperty("ansim.history.scale", "small").equals("whole");
        Scale scale = whole ? Scale.WHOLE : Scale.SMALL;
        long seed = Long.getLong("ansim.history.seed", System.nanoTime());
        Instant begin = Instant.now();
        History history;
        try (Stage stage = Stage.open(DIRECTORY.resolve("shipped"), Path.of(System.getProperty("ansim.war")))) {
            history = new Load(stage, scale, "shipped", seed).run(DIRECTORY);
        }
        Outcomes outcomes = Outcomes.of(history);
        List<Kill> kills = history.kills();
        System.Logger log = System.getLogger(LockerHistoryIT.class.getName());
        log.log(
                System.Logger.Level.INFO,
                "seed {0}, {1} s, kills {2}, outcomes {3}",
                Long.toString(seed),
                Duration.between(begin, Instant.now()).toSeconds(),
                kills,
                outcomes.counts());

        assertThat(Checker.violationsIn(history)).as("seed %d", seed).isEmpty();
        assertThat(outcomes.strange()).as("seed %d", seed).isEmpty();
        assertThat(kills).filteredOn(hit("Payara")).hasSize(scale.kills());
        assertThat(kills).filteredOn(hit("MySQL")).hasSize(scale.kills());
        assertThat(Checker.exactCountsIn(history))
                .isGreaterThan(history.counts().size() / 2);
        assertThat(outcomes.answered()).isGreaterThanOrEqualTo(scale.answers());
        if (whole) {
            assertThat(outcomes.missing())
                    .as("outcomes that did not occur, seed %d", seed)
                    .isEmpty();
        }
    }

    private static Predicate<Kill> hit(String server) {
        return kill -> kill.server().equals(server) && kill.underWay() > 0;
    }
}
