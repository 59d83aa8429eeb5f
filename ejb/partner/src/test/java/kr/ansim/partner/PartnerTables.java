package kr.ansim.partner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;

/** All tables of partner companies with the first rules, in memory. */
public final class PartnerTables {

    private PartnerTables() {}

    public static Statements make() {
        return new Statements(source());
    }

    public static DataSource source() {
        DataSource source = empty();
        migrate(source, file -> true);
        return source;
    }

    public static DataSource empty() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        return source;
    }

    /** Runs those of the migrations that are wanted by the names of their files. */
    public static void migrate(DataSource source, Predicate<String> wanted) {
        Statements statements = new Statements(source);
        try (Stream<Path> migrations = Files.list(migrations())) {
            migrations
                    .map(one -> one.getFileName().toString())
                    .filter(wanted)
                    .sorted()
                    .forEach(one -> statements.update("RUNSCRIPT FROM 'classpath:/db/migration/partner/" + one + "'"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path migrations() {
        URL folder = Objects.requireNonNull(PartnerTables.class.getResource("/db/migration/partner"));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
