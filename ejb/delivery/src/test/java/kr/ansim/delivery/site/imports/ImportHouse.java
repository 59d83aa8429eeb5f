package kr.ansim.delivery.site.imports;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kr.ansim.delivery.SiteImportReport;
import kr.ansim.delivery.SiteSource;
import kr.ansim.delivery.availability.Availability;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.Doors;
import kr.ansim.delivery.site.Site;
import kr.ansim.delivery.site.SiteCard;
import kr.ansim.delivery.site.Sites;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Leases;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;

/** The import around one empty database in memory, without a container. */
final class ImportHouse implements AutoCloseable {

    private static final String MIGRATIONS = "RUNSCRIPT FROM 'classpath:/db/migration/delivery/";
    private static final JdbcDataSource DATABASE = database();
    private static final EntityManagerFactory FACTORY = Persistence.createEntityManagerFactory(
            "delivery",
            Map.of(
                    "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                    "jakarta.persistence.jtaDataSource", "",
                    "jakarta.persistence.nonJtaDataSource", DATABASE,
                    "eclipselink.logging.level", "WARNING"));

    private final EntityManager em = FACTORY.createEntityManager();
    private final Statements statements = new Statements(sharedSource());
    private final Sites sites = with(new Sites(), "entities", em);
    private final Doors doors = with(new Doors(), "statements", statements);
    private final SiteImporting importing = new SiteImporting();

    final List<AuditEntry> trail = new ArrayList<>();
    final List<SiteCard> learned = new ArrayList<>();

    ImportHouse() {
        for (String table : List.of("booking", "compartment", "site_key", "site")) {
            statements.update("DELETE FROM delivery_" + table);
        }
        SiteMerge merge = new MergeInTransactions();
        merge.sites = sites;
        merge.doors = doors;
        merge.availability = new NoMemory();
        merge.audit = new RecordingTrail();
        merge.clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
        importing.merge = merge;
        importing.leases = new FreeLeases();
    }

    SiteImportReport run(String file) {
        return importing.run(file.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    SiteImportReport trial(String file) {
        return importing.trial(file.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    List<Site> sites() {
        return inTransaction(sites::all);
    }

    Site site(String name) {
        return sites().stream()
                .filter(site -> site.facts().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    int keys(SiteSource source) {
        return inTransaction(() -> sites.keys(source).size());
    }

    List<Door> doors(UUID siteId) {
        return doors.ofSite(siteId);
    }

    UUID occupy(Door door) {
        UUID booking = UUID.randomUUID();
        doors.occupy(door, door.heldBy(booking, Instant.parse("2026-11-22T03:10:00Z")));
        return booking;
    }

    /** Every row of every table, to see whether anything changed. */
    List<String> everything() {
        List<String> all = new ArrayList<>();
        for (String table : List.of("site", "site_key", "compartment")) {
            statements
                    .list(
                            "SELECT * FROM delivery_" + table + " ORDER BY id",
                            row -> row.uuid("id") + " " + table + " "
                                    + (table.equals("site_key") ? row.string("name") : row.integer("version")))
                    .forEach(all::add);
        }
        return all;
    }

    @Override
    public void close() {
        em.close();
    }

    private <T> T inTransaction(Supplier<T> work) {
        em.getTransaction().begin();
        try {
            T result = work.get();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:site-import;MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Statements statements = new Statements(database);
        statements.update(MIGRATIONS + "V20261122100000__sites_and_doors.sql'");
        statements.update(MIGRATIONS + "V20261122100100__bookings.sql'");
        return database;
    }

    /** The connection of the running transaction, as a server shares it between JPA and plain statements. */
    private DataSource sharedSource() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> em.getTransaction().isActive()
                        ? unclosed(em.unwrap(Connection.class))
                        : DATABASE.getConnection());
    }

    private static Object unclosed(Connection connection) {
        return Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private static <T> T with(T bean, String field, Object value) {
        try {
            Field found = bean.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class MergeInTransactions extends SiteMerge {
        @Override
        public KnownSites known(SiteSource source) {
            return inTransaction(() -> super.known(source));
        }

        @Override
        public MergeCount compare(List<Matched> matches, KnownSites known) {
            return inTransaction(() -> super.compare(matches, known));
        }

        @Override
        public MergeCount apply(List<Matched> matches, KnownSites known) {
            return inTransaction(() -> super.apply(matches, known));
        }
    }

    private final class RecordingTrail extends AuditTrail {
        @Override
        public void record(AuditEntry entry) {
            trail.add(entry);
        }
    }

    private final class NoMemory extends Availability {
        @Override
        public void learnAtCommit(Door next) {}

        @Override
        public void learnSitesAtCommit(Collection<SiteCard> news) {
            learned.addAll(news);
        }
    }

    private static final class FreeLeases extends Leases {
        @Override
        public boolean runIfMine(String name, Duration term, Runnable work) {
            work.run();
            return true;
        }
    }
}
