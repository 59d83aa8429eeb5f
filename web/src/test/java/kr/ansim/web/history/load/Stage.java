package kr.ansim.web.history.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Payara;
import kr.ansim.web.support.TestSettings;
import kr.ansim.web.support.TestSites;
import kr.ansim.web.support.Workplace;

/** A database and a portal of a history's own, with two shops and an operator. */
public final class Stage implements AutoCloseable {

    private final MySql mysql;
    private final Payara payara;
    private final Map<String, String> keys;

    private Stage(MySql mysql, Payara payara, Map<String, String> keys) {
        this.mysql = mysql;
        this.payara = payara;
        this.keys = keys;
    }

    /** @param directory where settings and logs are kept */
    public static Stage open(Path directory, Path war) throws Exception {
        MySql mysql = MySql.startIn(Workplace.directory());
        try {
            Path settings = TestSettings.in(directory)
                    .onMySql(mysql.url())
                    .with("ansim.api.requests-per-second", "100000")
                    .with("ansim.booking.hold", "PT3S")
                    .write();
            Path log = directory.resolve("payara.log");
            Files.deleteIfExists(log);
            Payara payara = Payara.start(war, settings, log);
            Demo demo = Demo.in(directory);
            return new Stage(mysql, payara, keys(demo, mysql));
        } catch (Exception failure) {
            mysql.close();
            throw failure;
        }
    }

    MySql mysql() {
        return mysql;
    }

    Payara payara() {
        return payara;
    }

    Map<String, String> keys() {
        return keys;
    }

    TestSites sites() {
        return new TestSites(new Api(payara.uri(), keys.get(Operator.NAME)));
    }

    /** Takes away a last guard, where a broken variant must not be saved by it. */
    public void dropIndex(String table, String index) throws SQLException {
        execute("DROP INDEX " + index + " ON " + table);
    }

    @Override
    public void close() throws InterruptedException {
        payara.close();
        mysql.close();
    }

    private void execute(String sql) throws SQLException {
        execute(mysql, sql);
    }

    private static void execute(MySql mysql, String sql) throws SQLException {
        try (Connection connection = connect(mysql);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static Connection connect(MySql mysql) throws SQLException {
        return mysql.connect();
    }

    private static Map<String, String> keys(Demo demo, MySql mysql) throws Exception {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(Customer.SHOP, demo.shopKey());
        keys.put(Operator.NAME, demo.operatorKey());
        keys.put(Customer.OTHER_SHOP, secondShop(mysql));
        return keys;
    }

    /** The demo knows one shop that books; the second one is its twin with a key of its own. */
    private static String secondShop(MySql mysql) throws Exception {
        String publicPart = "twinshop";
        String key = "ansim_" + publicPart + "_" + "0123456789abcdef".repeat(4);
        String hash = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(key.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        String shop = "UNHEX('" + UUID.randomUUID().toString().replace("-", "") + "')";
        execute(
                mysql,
                "INSERT INTO identity_shop (id, revision, name, kind, state, signing_secret, created_at)"
                        + " SELECT " + shop + ", revision, 'twin', kind, state, signing_secret, created_at"
                        + " FROM identity_shop WHERE name = '데모 쇼핑'");
        execute(
                mysql,
                "INSERT INTO identity_api_key (id, revision, shop_id, name, public_part, secret_hash, scopes,"
                        + " created_at) SELECT UNHEX(REPLACE(UUID(), '-', '')), k.revision, " + shop + ", 'twin', '"
                        + publicPart
                        + "', '" + hash + "', k.scopes, k.created_at FROM identity_api_key k"
                        + " JOIN identity_shop s ON s.id = k.shop_id WHERE s.name = '데모 쇼핑'");
        return key;
    }
}
