package kr.ansim.ear;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Payara Server with a domain of its own on free ports, so that it stands beside whatever else runs here. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "domain1";
    private static final List<String> USUAL_PORTS =
            List.of("8080", "8181", "4848", "3700", "3820", "3920", "8686", "7676", "5900", "4900");

    private final Path programs;
    private final Path work;
    private final Map<String, String> settings;
    private final List<Integer> ports = freePorts(USUAL_PORTS.size());

    /**
     * @param programs the unpacked server, of which only the empty domain is copied
     * @param settings environment variables of the server
     */
    PayaraServer(Path programs, Path work, Map<String, String> settings) {
        this.programs = programs;
        this.work = work.toAbsolutePath();
        this.settings = settings;
    }

    void start() throws IOException, InterruptedException {
        copyDomain();
        asadmin("start-domain", "--domaindir", work.resolve("domains").toString(), DOMAIN);
    }

    void deploy(Path archive) throws IOException, InterruptedException {
        asadmin("deploy", archive.toAbsolutePath().toString());
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + ports.get(0) + path);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        asadmin("stop-domain", "--kill", "--domaindir", work.resolve("domains").toString(), DOMAIN);
    }

    private void asadmin(String command, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                programs.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "--port",
                ports.get(2).toString(),
                command));
        line.addAll(List.of(arguments));
        Path log = work.resolve("asadmin.log");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        Process process = builder.start();
        if (!process.waitFor(4, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " failed: " + Files.readString(log));
        }
    }

    private void copyDomain() throws IOException {
        Path from = programs.resolve("glassfish/domains").resolve(DOMAIN);
        Path to = work.resolve("domains").resolve(DOMAIN);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path copy = to.resolve(from.relativize(one));
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                }
            }
        }
        Path configuration = to.resolve("config/domain.xml");
        String xml = Files.readString(configuration);
        for (int i = 0; i < USUAL_PORTS.size(); i++) {
            xml = xml.replace('"' + USUAL_PORTS.get(i) + '"', "\"" + ports.get(i) + '"');
        }
        Files.writeString(configuration, xml);
    }

    private static List<Integer> freePorts(int number) {
        List<ServerSocket> taken = new ArrayList<>();
        try {
            for (int i = 0; i < number; i++) {
                taken.add(new ServerSocket(0));
            }
            return taken.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException failure) {
            throw new IllegalStateException("no free ports", failure);
        } finally {
            taken.forEach(PayaraServer::release);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
