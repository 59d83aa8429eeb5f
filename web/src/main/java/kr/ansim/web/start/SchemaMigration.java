package kr.ansim.web.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import kr.ansim.platform.SchemaReady;
import org.flywaydb.core.Flyway;

/** Brings the tables of all modules up to date before anything else runs, then tells everybody so. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    @Resource(lookup = AnsimDatabase.NAME)
    DataSource source;

    @Inject
    Event<SchemaReady> ready;

    @PostConstruct
    void migrate() {
        compareTextByteByByte();
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        ready.fire(new SchemaReady());
    }

    /** By default MySQL takes "a1", "A1" and "á1" for the same order number. */
    private void compareTextByteByByte() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
                statement.execute("ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database can't be prepared", failure);
        }
    }
}
