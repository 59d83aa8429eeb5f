package kr.ansim.web.watching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kr.ansim.certification.CertificationSource;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.Payara;
import kr.ansim.web.support.SimulatorProcess;
import kr.ansim.web.support.TestSettings;
import kr.ansim.web.support.Workplace;

/** Two portals on one database, and an outside that allows twenty questions a second at each institute. */
final class Watchtower implements AutoCloseable {

    static final int PER_SECOND = 20;

    private static final Path WAR = Path.of(System.getProperty("ansim.war"));

    private final MySql mysql;
    private final SimulatorProcess outside;
    private final Payara first;
    private final Payara second;
    private final String key;

    private Watchtower(MySql mysql, SimulatorProcess outside, Payara first, Payara second, String key) {
        this.mysql = mysql;
        this.outside = outside;
        this.first = first;
        this.second = second;
        this.key = key;
    }

    static Watchtower open(Path directory, int certificates) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        SimulatorProcess outside = SimulatorProcess.start(
                directory.resolve("simulators.log"),
                "--quota",
                Integer.toString(PER_SECOND),
                "--certificates",
                Integer.toString(certificates));
        MySql mysql = MySql.startIn(Workplace.directory());
        Payara first = node(directory.resolve("first"), mysql, outside, directory);
        Payara second = node(directory.resolve("second"), mysql, outside, directory);
        return new Watchtower(
                mysql,
                outside,
                first,
                second,
                Demo.in(directory.resolve("first")).productsKey());
    }

    /** The first makes the demo; both use its master keys. */
    private static Payara node(Path home, MySql mysql, SimulatorProcess outside, Path directory)
            throws IOException, InterruptedException {
        Path log = Files.createDirectories(home).resolve("payara.log");
        Files.deleteIfExists(log);
        Path settings = Outside.known(TestSettings.in(home), outside.address())
                .onMySql(mysql.url())
                .with(
                        "ansim.master-key-file",
                        directory.resolve("first/master-keys").toString())
                .with("ansim.demo", Boolean.toString(home.endsWith("first")))
                .with("ansim.api.requests-per-second", "100000")
                .write();
        return Payara.start(WAR, settings, log);
    }

    SimulatorProcess outside() {
        return outside;
    }

    Api shop() {
        return new Api(first.uri(), key);
    }

    /** As if every source had asked for a long pause, so that work can gather. */
    void pauseSources() throws SQLException {
        for (CertificationSource source : CertificationSource.values()) {
            execute("INSERT INTO certification_pace (source, next_at) VALUES ('" + source.name()
                    + "', UTC_TIMESTAMP(6) + INTERVAL 1 DAY)"
                    + " ON DUPLICATE KEY UPDATE next_at = UTC_TIMESTAMP(6) + INTERVAL 1 DAY");
        }
    }

    void endPause() throws SQLException {
        execute("UPDATE certification_pace SET next_at = UTC_TIMESTAMP(6)");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = mysql.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("USE ansim");
            statement.execute(sql);
        }
    }

    void killSecond() throws InterruptedException {
        second.kill();
    }

    long count(String sql) throws SQLException {
        try (Connection connection = mysql.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws InterruptedException {
        second.kill();
        first.close();
        outside.close();
        mysql.close();
    }
}
