package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kr.ansim.certification.ProductCertification;
import kr.ansim.certification.ProductWatch;
import kr.ansim.certification.Verdict;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.web.support.MySql;

/**
 * How long the verdict of a watched product takes inside the process when its sources were asked freshly: the very beans
 * of certification over one connection to a durable MySQL. Started by the Maven profile {@code bench}, no test.
 */
public final class VerdictBenchmark {

    private static final int PRODUCTS = 20_000;
    private static final int NUMBERS_EACH = 2;
    private static final int WARM_UP = 10_000;
    private static final int VERDICTS = 20_000;
    private static final String FACTS = """
            {"number":"%s","state":"적합","division":"안전확인","certifiedOn":"2024-03-11","changedOn":"","changeReason":"","firstNumber":"",\
            "product":"자석 블록완구","brand":"데모","model":"BLOCK-64","derivedModels":["BLOCK-32","BLOCK-128"],\
            "category":["어린이제품","완구"],"trade":"수입","maker":{"name":"Zesulo Toys Co., Ltd.","brn":"","country":"중국"},\
            "importer":{"name":"데모키즈 주식회사","brn":"","country":""},"similarNumbers":[],"remark":"","signedOn":"2024-03-12",\
            "factories":[{"name":"Zesulo Toys 2nd Factory","brn":"","country":"중국"}]}""";

    private final UUID shop = Ids.next();
    private final Random random = new Random(20_261_126);

    private VerdictBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Path out = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        Path work = Files.createDirectories(out.resolve("work"));
        try (MySql mysql = MySql.startIn(work)) {
            try (Connection root = mysql.connect("rewriteBatchedStatements=true")) {
                House.letIn(root);
                House.migrate(mysql);
                new VerdictBenchmark().run(mysql, root, out);
            }
        }
    }

    @SuppressWarnings("SystemOut")
    private void run(MySql mysql, Connection root, Path out) throws SQLException, IOException {
        seed(root);
        try (Connection one = mysql.connect("cachePrepStmts=true")) {
            ProductWatch watch = new Beans(
                            Map.of(Statements.class, new Statements(always(one)), AuditTrail.class, new AuditTrail()))
                    .of(ProductWatch.class);
            verdicts(watch, WARM_UP);
            long[] nanos = verdicts(watch, VERDICTS);
            Arrays.sort(nanos);
            String row = String.format(
                    Locale.ROOT,
                    "{\"products\": %d, \"numbersEach\": %d, \"verdicts\": %d, \"p50Millis\": %.3f, \"p99Millis\": %.3f, \"p999Millis\": %.3f}",
                    PRODUCTS,
                    NUMBERS_EACH,
                    VERDICTS,
                    nanos[VERDICTS / 2] / 1e6,
                    nanos[VERDICTS / 100 * 99] / 1e6,
                    nanos[VERDICTS / 1000 * 999] / 1e6);
            System.out.println(row);
            Files.writeString(out.resolve("verdict.json"), row + "\n");
        }
    }

    private long[] verdicts(ProductWatch watch, int count) {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            String code = "P-" + random.nextInt(PRODUCTS);
            long begin = System.nanoTime();
            ProductCertification told = watch.certification(shop, code);
            nanos[i] = System.nanoTime() - begin;
            if (!told.checked().fresh() || told.checked().verdict() != Verdict.VALID) {
                throw new IllegalStateException(told.toString());
            }
        }
        return nanos;
    }

    private void seed(Connection root) throws SQLException {
        root.setAutoCommit(false);
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement product = root.prepareStatement(
                        "INSERT INTO certification_product (id, shop_id, code, name, category,"
                                + " brand, maker_name, importer_name, holder_brn, verdict, verdict_rank, judged_at, registered_at,"
                                + " changed_at, version) VALUES (?, ?, ?, '자석 블록완구', '완구', '데모', '데모키즈', '', '', 'VALID', 11, ?, ?, ?, 1)");
                PreparedStatement mark = root.prepareStatement(
                        "INSERT INTO certification_product_mark (product_id, kind, place, given, compared) VALUES (?, ?, ?, ?, ?)");
                PreparedStatement reading = root.prepareStatement(
                        "INSERT INTO certification_reading (id, number, source, said,"
                                + " state, facts, said_at, failures, due_at) VALUES (?, ?, ?, 'FOUND', 'VALID', ?, ?, 0, ?)")) {
            for (int i = 0; i < PRODUCTS; i++) {
                byte[] id = Ids.toBytes(Ids.next());
                add(product, id, Ids.toBytes(shop), "P-" + i, now, now, now);
                add(mark, id, "MODEL", 0, "BLOCK-64", "BLOCK64");
                for (int n = 0; n < NUMBERS_EACH; n++) {
                    String number = String.format(Locale.ROOT, "CB061R%04d-%d%03d", i / 10, n + 1, i % 1000);
                    add(mark, id, "NUMBER", n, number, number);
                    for (String source : new String[] {"SAFETY_KOREA", "KCL"}) {
                        add(
                                reading,
                                Ids.toBytes(Ids.next()),
                                number,
                                source,
                                FACTS.formatted(number),
                                now,
                                now.plusDays(1));
                    }
                }
                if (i % 1_000 == 999) {
                    product.executeBatch();
                    mark.executeBatch();
                    reading.executeBatch();
                }
            }
        }
        root.commit();
        root.setAutoCommit(true);
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** As a pool gives out a connection, without its cost. */
    private static DataSource always(Connection one) {
        Connection kept = Beans.proxy(
                Connection.class,
                (proxy, method, values) -> method.getName().equals("close") ? null : method.invoke(one, values));
        return Beans.proxy(DataSource.class, (proxy, method, values) -> kept);
    }
}
