package kr.ansim.membership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;

/** All tables of the membership, in memory. */
public final class MembershipTables {

    private MembershipTables() {}

    public static Statements make() {
        return new Statements(source());
    }

    public static DataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Statements statements = new Statements(source);
        try (Stream<Path> migrations = Files.list(migrations())) {
            migrations
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .forEach(one ->
                            statements.update("RUNSCRIPT FROM 'classpath:/db/migration/membership/" + one + "'"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return source;
    }

    private static Path migrations() {
        URL folder = Objects.requireNonNull(MembershipTables.class.getResource("/db/migration/membership"));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
