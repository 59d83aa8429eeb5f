package kr.ansim.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;

/** All tables of some modules, in memory, as their migrations make them. */
public final class Tables {

    private Tables() {}

    public static Statements make(String... modules) {
        return new Statements(source(modules));
    }

    public static DataSource source(String... modules) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Statements statements = new Statements(source);
        for (String module : modules) {
            migrate(statements, module);
        }
        return source;
    }

    private static void migrate(Statements statements, String module) {
        for (String script : scripts(module)) {
            statements.update("RUNSCRIPT FROM 'classpath:" + folder(module) + "/" + script + "'");
        }
    }

    private static String folder(String module) {
        return "/db/migration/" + module;
    }

    /** In a folder of classes or in a jar. */
    private static List<String> scripts(String module) {
        try {
            URI place = Objects.requireNonNull(Tables.class.getResource(folder(module)), module)
                    .toURI();
            if (place.getScheme().equals("file")) {
                return names(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return names(jar.getPath(folder(module)));
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> migrations = Files.list(folder)) {
            return migrations.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
