package kr.ansim.identity;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ansim.identity.model.PasswordHashing;
import kr.ansim.identity.model.SecondFactorPolicy;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** The beans of this module around one empty database in memory, wired by type and without a container. */
public final class House implements AutoCloseable {

    private static final String SCRIPT = "RUNSCRIPT FROM 'classpath:/db/migration/identity/";
    private static final List<String> TABLES = List.of(
            "past_log_in",
            "one_time_link",
            "try_count",
            "recovery_code",
            "account_role",
            "account",
            "api_key",
            "shop_origin",
            "shop");
    private static final JdbcDataSource DATABASE = database();
    private static final EntityManagerFactory FACTORY = factory();

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final EntityManager em;

    public final MovableClock clock = new MovableClock();
    public final List<AuditEntry> trail = new ArrayList<>();
    public final List<Object> events = new ArrayList<>();
    private String caller = "anonymous";

    public House() {
        Statements statements = new Statements(DATABASE);
        TABLES.forEach(table -> statements.update("DELETE FROM identity_" + table));
        em = FACTORY.createEntityManager();
        beans.put(Statements.class, statements);
        beans.put(Clock.class, clock);
        beans.put(AuditTrail.class, new RecordingTrail());
        beans.put(PersonalDataVault.class, new OpenVault());
        beans.put(PasswordHashing.class, new PasswordHashing(64, 1, 1, 4));
        beans.put(SecondFactorPolicy.class, new SecondFactorPolicy("STAFF"));
    }

    /** Every call in a transaction of its own, as from a page. */
    public <T> T run(Supplier<T> call) {
        if (em.getTransaction().isActive()) {
            return call.get();
        }
        em.getTransaction().begin();
        try {
            return call.get();
        } finally {
            em.getTransaction().commit();
            em.clear();
        }
    }

    public void run(Runnable call) {
        run(() -> {
            call.run();
            return true;
        });
    }

    public House as(UUID accountId) {
        caller = AccountPrincipal.nameFor(accountId);
        return this;
    }

    public List<String> actions() {
        return trail.stream().map(AuditEntry::action).toList();
    }

    public int secretsKept() {
        return ((OpenVault) bean(PersonalDataVault.class)).kept.size();
    }

    public <T> T bean(Class<T> type) {
        Object known = beans.get(type);
        return type.cast(known != null ? known : make(type));
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                Object value = valueFor(field);
                if (value != null) {
                    field.setAccessible(true);
                    field.set(bean, value);
                }
            }
            return bean;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private @Nullable Object valueFor(Field field) {
        ConfigProperty setting = field.getAnnotation(ConfigProperty.class);
        if (setting != null) {
            return field.getType() == boolean.class ? (Object) true : setting.defaultValue();
        }
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            return em;
        }
        if (field.isAnnotationPresent(Resource.class)) {
            return session();
        }
        if (!field.isAnnotationPresent(Inject.class)) {
            return null;
        }
        return field.getType() == Event.class ? event() : bean(field.getType());
    }

    private Object session() {
        return Proxy.newProxyInstance(
                House.class.getClassLoader(), new Class<?>[] {SessionContext.class}, (proxy, method, arguments) ->
                        (Principal) () -> caller);
    }

    private Object event() {
        return Proxy.newProxyInstance(
                House.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    events.add(arguments[0]);
                    return null;
                });
    }

    @Override
    public void close() {
        em.close();
    }

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:identity;MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Statements statements = new Statements(database);
        statements.update(SCRIPT + "V20261122020000__accounts.sql'");
        statements.update(SCRIPT + "V20261122020100__shops.sql'");
        statements.update(SCRIPT + "V20261124211000__refusals_told.sql'");
        return database;
    }

    private static EntityManagerFactory factory() {
        return Persistence.createEntityManagerFactory(
                "identity",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", DATABASE,
                        "eclipselink.logging.level", "WARNING"));
    }

    private final class RecordingTrail extends AuditTrail {
        @Override
        public void record(AuditEntry entry) {
            trail.add(entry);
        }
    }

    private static final class OpenVault extends PersonalDataVault {
        private final Map<UUID, Map<String, String>> kept = new HashMap<>();

        @Override
        public UUID keep(String kind, Map<String, String> fields, @Nullable String lookup) {
            UUID token = UUID.randomUUID();
            kept.put(token, fields);
            return token;
        }

        @Override
        public Map<String, String> use(UUID token) {
            return kept.getOrDefault(token, Map.of());
        }

        @Override
        public void erase(UUID token) {
            kept.remove(token);
        }
    }
}
