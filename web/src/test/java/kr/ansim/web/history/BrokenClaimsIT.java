package kr.ansim.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kr.ansim.delivery.booking.BrokenDoorClaims;
import kr.ansim.web.history.checker.Checker;
import kr.ansim.web.history.checker.Property;
import kr.ansim.web.history.checker.Violation;
import kr.ansim.web.history.load.Load;
import kr.ansim.web.history.load.Scale;
import kr.ansim.web.history.load.Stage;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker catches whoever takes doors in a wrong way; one that has never caught anybody proves nothing. */
@Tag("history")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenClaimsIT {

    private static final Path DIRECTORY = Path.of("target", "history").toAbsolutePath();

    private @Nullable Stage stage;

    @BeforeAll
    void open() throws Exception {
        Stage opened = Stage.open(Files.createDirectories(DIRECTORY.resolve("broken")), warWithBrokenClaims());
        stage = opened;
        opened.dropIndex("delivery_booking", "delivery_booking_live_door");
    }

    @AfterAll
    void close() throws InterruptedException {
        Stage opened = stage;
        if (opened != null) {
            opened.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"no-lock, ONE_LIVE_BOOKING", "check-then-insert, ONE_LIVE_BOOKING", "skip-locked, NEVER_FALSELY_REFUSED"
    })
    void is_caught(String variant, Property expected) throws Exception {
        long seed = Long.getLong("ansim.history.seed", System.nanoTime());
        History history = new Load(Objects.requireNonNull(stage), Scale.GLANCE, variant, seed).run(DIRECTORY);
        List<Violation> violations = Checker.violationsIn(history);
        System.getLogger(BrokenClaimsIT.class.getName())
                .log(System.Logger.Level.INFO, "{0}: {1} violations", variant, violations.size());
        if (expected == null) {
            assertThat(violations).as("seed %d", seed).isEmpty();
        } else {
            assertThat(violations)
                    .as("seed %d", seed)
                    .extracting(Violation::property)
                    .contains(expected);
        }
    }

    private static Path warWithBrokenClaims() {
        File war = DIRECTORY.resolve("broken/ansim.war").toFile();
        JavaArchive broken = ShrinkWrap.create(JavaArchive.class, "broken-claims.jar")
                .addClasses(BrokenDoorClaims.classes())
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("ansim.war")))
                .addAsLibrary(broken)
                .as(ZipExporter.class)
                .exportTo(war, true);
        return war.toPath();
    }
}
