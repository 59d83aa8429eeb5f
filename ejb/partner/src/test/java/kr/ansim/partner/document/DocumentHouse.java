package kr.ansim.partner.document;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.partner.port.PageAnswer;
import kr.ansim.partner.port.PageLimits;
import kr.ansim.partner.port.PagePictures;
import kr.ansim.partner.port.ScanAnswer;
import kr.ansim.partner.port.VirusScanner;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcConnectionPool;

/** Uploads and checks over tables in memory, with an opener and a scanner that say what a test wants. */
final class DocumentHouse {

    static final UUID COMPANY = new UUID(1, 1);
    static final UUID OTHER = new UUID(1, 2);

    final Statements statements;
    final MemoryVault vault = new MemoryVault();
    final DocumentLimits limits = new DocumentLimits();
    final Documents documents = new Documents();
    final UploadRecords records = new UploadRecords();
    final DocumentRecords checks = new DocumentRecords();
    final Uploads uploads = new Uploads();
    final DocumentCheck check = new DocumentCheck();
    final UploadSweep sweep = new UploadSweep();
    final List<String> actions = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    Instant now = Instant.parse("2026-11-27T01:00:00Z");
    PageAnswer page = new PageAnswer.Looked(1);
    Function<byte[], ScanAnswer> scanner = file -> new ScanAnswer.Clean();
    boolean scanning = true;

    DocumentHouse() {
        JdbcConnectionPool source = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
        statements = new Statements(source);
        for (String migration : List.of(
                "V20261127050000__documents",
                "V20261127051000__uploads",
                "V20261127054200__messages",
                "V20261127185000__our_files")) {
            statements.update("RUNSCRIPT FROM 'classpath:/db/migration/partner/" + migration + ".sql'");
        }
        statements.update("CREATE TABLE partner_company (id BINARY(16) PRIMARY KEY)");
        statements.update("INSERT INTO partner_company (id) VALUES (?), (?)", COMPANY, OTHER);
        AuditTrail trail = new AuditTrail() {
            @Override
            public void record(AuditEntry entry) {
                actions.add(entry.action());
            }
        };
        Notifications notifications = new Notifications() {
            @Override
            public void tell(Recipients to, Notification notification) {
                told.add(notification.template());
            }
        };
        Object[] beans = {statements, vault, limits, documents, records, checks, uploads, trail, notifications, clock()
        };
        for (Object bean : new Object[] {documents, records, checks, uploads, check, sweep}) {
            wire(bean, beans);
        }
        set(check, "pictures", pictures());
        set(check, "scanner", scanner());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private PagePictures pictures() {
        return (PagePictures) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PagePictures.class}, (proxy, method, arguments) -> page);
    }

    private VirusScanner scanner() {
        return new VirusScanner() {
            @Override
            public boolean configured() {
                return scanning;
            }

            @Override
            public ScanAnswer scan(byte[] file) {
                return scanner.apply(file);
            }
        };
    }

    PageLimits pageLimits() {
        return new PageLimits(limits.pages, limits.pixels);
    }

    void later(Duration by) {
        now = now.plus(by);
    }

    private static void wire(Object bean, Object[] beans) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            for (Object one : beans) {
                if (field.getType().isInstance(one)) {
                    set(bean, field.getName(), one);
                }
            }
        }
    }

    private static void set(Object bean, String field, Object value) {
        try {
            Field found = bean.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(bean, value);
        } catch (ReflectiveOperationException wrongName) {
            throw new IllegalStateException(wrongName);
        }
    }
}
