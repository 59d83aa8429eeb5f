package kr.ansim.web.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database before Arquillian reads its configuration, and tells Payara where to find it. Which one is said by
 * the system property {@code ansim.it.database}: {@code mysql} or {@code h2}; without it nothing is started.
 */
public class TestDatabase implements LauncherSessionListener {

    private static @Nullable MySql mysql;

    /** The portal's own database, for looking behind the portal; only when it is MySQL. */
    public static Connection connect() throws SQLException {
        MySql running = mysql;
        if (running == null) {
            throw new IllegalStateException("the tests do not run on MySQL");
        }
        return running.connect();
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("ansim.it.database");
        if (database == null) {
            return;
        }
        try {
            TestSettings settings = Outside.known(TestSettings.in(Workplace.directory()));
            Path file = (database.equals("h2") ? settings.onH2() : settings.onMySql(mysql())).write();
            System.setProperty("ansim.it.settings", file.toString());
            System.setProperty("ansim.it.pre-boot", openFromTheStart().toString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("the database for the tests does not start", failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            OnePayara.end();
        } finally {
            end();
        }
    }

    private static void end() {
        MySql running = mysql;
        if (running != null) {
            try {
                running.close();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The server's own commands but one: Arquillian reads the port at the start, where a door that is shut has none. */
    private static Path openFromTheStart() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("..", "docker", "payara", "pre-boot.txt")).stream()
                .filter(command -> !command.contains("http-listener.enabled="))
                .toList();
        return Files.write(Workplace.directory().resolve("pre-boot.txt"), commands);
    }

    private static String mysql() throws IOException, InterruptedException {
        // nobody takes its power away, so that it need not wait for the disk
        MySql started = MySql.startIn(Workplace.directory(), "--innodb-flush-log-at-trx-commit=2", "--skip-log-bin");
        mysql = started;
        return started.url();
    }
}
