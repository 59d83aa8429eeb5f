package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Synthetic partner companies and their products, put into the tables beside the demo's company, which has the most. */
final class Retail {

    static final int COMPANIES = 500;
    static final int PRODUCTS = 20_000;
    static final int PRODUCTS_OF_THE_LARGEST = 5_000;
    static final Duration HISTORY = Duration.ofDays(3 * 365);

    /** As often as they stand here; those that need several papers and those that need one. */
    private static final List<String> CATEGORIES = List.of(
            "성인용 의류",
            "성인용 의류",
            "성인용 의류",
            "침구",
            "식품",
            "식품",
            "화장품",
            "생활화학제품",
            "전기용품",
            "완구",
            "유아용 섬유제품",
            "아동용 섬유제품",
            "어린이용 가구");

    private static final String CODE_SIGNS = "23456789ACEFHJKMNPRTWXY";

    record Company(UUID id, String state) {}

    record Product(UUID id, UUID company, String code, String category, String origin, String claim, Instant addedAt) {}

    private final Connection database;
    private final Random random = new Random(20_261_127);
    private final Instant now = Instant.now();
    private final List<Company> companies = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();

    private Retail(Connection database) {
        this.database = database;
    }

    static Retail fill(Connection database) throws SQLException {
        Retail retail = new Retail(database);
        database.setAutoCommit(false);
        retail.addCompanies();
        retail.addProducts();
        database.commit();
        database.setAutoCommit(true);
        return retail;
    }

    /** As the database does by itself after a while. */
    static void analyze(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "ANALYZE TABLE partner_company, partner_product, partner_product_value, partner_submission,"
                            + " partner_submission_file, partner_document, partner_decision, partner_review_item,"
                            + " partner_expiry_notice, certification_product");
        }
    }

    List<Company> companies() {
        return companies;
    }

    List<Product> products() {
        return products;
    }

    UUID largest() {
        return companies.get(0).id();
    }

    Instant now() {
        return now;
    }

    /** An id as it was made at that time. */
    UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            if (value instanceof UUID id) {
                statement.setBytes(i + 1, Ids.toBytes(id));
            } else if (value instanceof Instant instant) {
                statement.setObject(i + 1, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        statement.addBatch();
    }

    private void addCompanies() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT company_id FROM partner_member LIMIT 1")) {
            row.next();
            companies.add(new Company(Ids.fromBytes(row.getBytes(1)), "ACTIVE"));
        }
        try (PreparedStatement company = database.prepareStatement(
                        "INSERT INTO partner_company (id, name, registration_number, group_id, group_name, state, registered_at)"
                                + " VALUES (?, ?, ?, '', '', ?, ?)");
                PreparedStatement application = database.prepareStatement(
                        "INSERT INTO partner_application (company_id, legal_form, opened_on, address, people_saved_at,"
                                + " sales_saved_at, saved_at, submitted_at) VALUES (?, 'CORPORATION', '2015-03-02', ?, ?, ?, ?, ?)");
                PreparedStatement step = database.prepareStatement(
                        "INSERT INTO partner_company_step (id, company_id, kind, words, worked, taken_at, taken_by)"
                                + " VALUES (?, ?, ?, '', ?, ?, 'system')");
                PreparedStatement check = database.prepareStatement(
                        "INSERT INTO partner_business_check (company_id, wording, answered, due_at, failures, standing, told_at)"
                                + " VALUES (?, 1, 1, ?, 0, 'ACTIVE', ?)")) {
            for (int i = 1; i < COMPANIES; i++) {
                String state = i < 430 ? "ACTIVE" : i < 470 ? "SUBMITTED" : i < 490 ? "APPLYING" : "REFUSED";
                Instant begun = now.minus(Duration.ofHours(
                        state.equals("SUBMITTED") ? 1 + random.nextInt(45 * 24) : 24 * (30 + random.nextInt(1_000))));
                UUID id = id(begun);
                companies.add(new Company(id, state));
                add(company, id, "(주)협력 " + (char) ('가' + random.nextInt(500)) + ' ' + i, number(i), state, begun);
                add(application, id, Ids.next(), begun, begun, begun, state.equals("APPLYING") ? null : begun);
                add(check, id, now.plus(Duration.ofDays(20)), now.minus(Duration.ofDays(10)));
                if (!state.equals("APPLYING")) {
                    add(step, id(begun), id, "SUBMITTED", null, begun);
                }
                if (state.equals("ACTIVE") || state.equals("REFUSED")) {
                    Instant decided = begun.plus(Duration.ofHours(60 + random.nextInt(400)));
                    add(step, id(decided), id, state.equals("ACTIVE") ? "APPROVED" : "REFUSED", 100_000, decided);
                }
            }
            for (PreparedStatement one : List.of(company, application, step, check)) {
                one.executeBatch();
            }
        }
    }

    private static String number(int place) {
        String nine = "%09d".formatted(110_000_000 + place * 37);
        for (int check = 0; check < 10; check++) {
            var number = BusinessNumber.read(nine + check);
            if (number.isPresent()) {
                return number.get().digits();
            }
        }
        throw new IllegalStateException(nine);
    }

    private void addProducts() throws SQLException {
        try (PreparedStatement product = database.prepareStatement(
                        "INSERT INTO partner_product (id, company_id, code, item_code, name, category, origin, brand, maker,"
                                + " importer, width_cm, depth_cm, height_cm, weight_g, version, added_at, changed_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, '다람', '다람상사', '', 30, 20, 12, 850, 1, ?, ?)");
                PreparedStatement value = database.prepareStatement(
                        "INSERT INTO partner_product_value (product_id, kind, model, place, text) VALUES (?, ?, 0, 0, ?)");
                PreparedStatement watched = database.prepareStatement(
                        "INSERT INTO certification_product (id, shop_id, code, name, category, brand, maker_name, importer_name,"
                                + " holder_brn, verdict, verdict_rank, judged_at, registered_at, changed_at, version, judge_due_at)"
                                + " VALUES (?, ?, ?, '다람', '완구', '다람', '다람상사', '', '', 'VALID', 11, ?, ?, ?, 1, '2030-01-01')");
                PreparedStatement hold = database.prepareStatement(
                        "INSERT INTO certification_hold (id, product_id, cause, verdict, opened_at, revision)"
                                + " VALUES (?, ?, 'CERTIFICATE', 'REVOKED', ?, 1)")) {
            for (int i = 0; i < PRODUCTS; i++) {
                Company company = companies.get(i < PRODUCTS_OF_THE_LARGEST ? 0 : 1 + random.nextInt(429));
                Instant added = now.minusMillis((long) (random.nextDouble() * HISTORY.toMillis()));
                Product made = new Product(
                        id(added),
                        company.id(),
                        code(i),
                        CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                        random.nextInt(4) == 0 ? "IMPORT" : "DOMESTIC",
                        random.nextInt(8) == 0 ? "상표 사용 계약 상품" : "",
                        added);
                products.add(made);
                add(
                        product,
                        made.id(),
                        made.company(),
                        made.code(),
                        "IT-" + i,
                        "다람 " + made.category() + ' ' + i,
                        made.category(),
                        made.origin(),
                        added,
                        added);
                add(value, made.id(), "MODEL", "DR-" + i % 900);
                add(value, made.id(), "BARCODE", String.format(Locale.ROOT, "88%011d", i));
                add(value, made.id(), "CHANNEL", random.nextBoolean() ? "TV" : "ONLINE");
                if (!made.claim().isEmpty()) {
                    add(value, made.id(), "CLAIM", made.claim());
                }
                UUID inRegister = id(added);
                add(watched, inRegister, made.company(), made.code(), now, added, added);
                if (random.nextInt(200) == 0) {
                    add(hold, id(now), inRegister, now);
                }
            }
            for (PreparedStatement one : List.of(product, value, watched, hold)) {
                one.executeBatch();
            }
        }
    }

    /** Right in the last sign, too, as the product reads it. */
    private String code(int place) {
        int rest = place;
        int sum = 0;
        StringBuilder code = new StringBuilder();
        for (int i = 1; i < 8; i++) {
            int sign = rest % CODE_SIGNS.length();
            rest /= CODE_SIGNS.length();
            code.append(CODE_SIGNS.charAt(sign));
            sum += i * sign;
        }
        int check = 0;
        while ((sum + 8 * check) % CODE_SIGNS.length() != 0) {
            check++;
        }
        code.append(CODE_SIGNS.charAt(check));
        return "P-" + code.substring(0, 4) + '-' + code.substring(4);
    }
}
