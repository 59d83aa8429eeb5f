package kr.ansim.membership.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderFile;
import kr.ansim.membership.OrderFileState;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.SheetFault;
import kr.ansim.platform.SheetFile;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MemoryFiles;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Orders by file come to the same as the same orders by API, however the file is written and however often it is taken. */
class OrderFilesProperties {

    private static final UUID SHOP = new UUID(0, 7);

    private final Statements statements = Tables.make("membership");
    private final MemoryFiles vault = new MemoryFiles();
    private final MovedClock clock = new MovedClock(Instant.parse("2026-12-28T00:00:00Z"));
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(FileVault.class, vault)
            .with(AuditTrail.class, new Trail())
            .with(Clock.class, clock);
    private final OrderFileBook book = wired.get(OrderFileBook.class);
    private final OrderFileTaking taking = wired.get(OrderFileTaking.class);

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(OrderEventKind.class),
                        Arbitraries.integers().between(1, 3))
                .as((order, line, kind, quantity) -> row(order, line, kind, quantity))
                .list()
                .ofMinSize(1)
                .ofMaxSize(90)
                .map(OrderFilesProperties::onceEach);
    }

    /** A shop says each thing once, or the same again. */
    private static List<List<String>> onceEach(List<List<String>> rows) {
        List<List<String>> once = new ArrayList<>();
        for (List<String> row : rows) {
            if (once.stream()
                    .noneMatch(one -> one.get(0).equals(row.get(0))
                            && one.get(3).equals(row.get(3))
                            && one.get(6).equals(row.get(6))
                            && !one.equals(row))) {
                once.add(row);
            }
        }
        return once;
    }

    private static List<String> row(int order, int line, OrderEventKind kind, int quantity) {
        boolean placed = kind == OrderEventKind.PLACED;
        return List.of(
                "O-" + order,
                "TV",
                "C-" + order % 5,
                kind.name(),
                kind.name().toLowerCase(Locale.ROOT).replace("delivered", "배송 완료"),
                "2026-11-0" + (1 + kind.ordinal()) + " 10:00",
                String.valueOf(line),
                String.valueOf(quantity),
                placed ? "P-" + line : "",
                placed ? "완구" : "",
                placed ? "다람, \"하나\"" : "",
                "",
                placed ? "1" + line + ",000" : "",
                placed ? "CARD" : "",
                placed ? "2500" : "",
                placed ? "300" : "",
                placed ? "0" : "");
    }

    @Property(tries = 60)
    void a_file_comes_to_the_same_as_its_events_by_api(@ForAll("rows") List<List<String>> rows, @ForAll Random random) {
        UUID byApi = new UUID(random.nextLong(), random.nextLong());
        UUID byFile = new UUID(random.nextLong(), random.nextLong());
        List<OrderLine> lines = wired.get(OrderSheet.class).read(workbook(rows)).rows();
        lines.forEach(line -> wired.get(OrderIntake.class).take(byApi, List.of(line.event())));
        List<List<String>> shuffled = new ArrayList<>(rows);
        rows.stream().filter(row -> random.nextInt(4) == 0).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        // some of it was told by API before
        lines.stream()
                .filter(line -> random.nextInt(5) == 0)
                .forEach(line -> wired.get(OrderIntake.class).take(byFile, List.of(line.event())));

        OrderFile first = taken(byFile, random.nextBoolean() ? csv(shuffled, random) : workbook(shuffled));
        assertThat(first.faults()).isEmpty();
        assertThat(first.taken()).isEqualTo(first.orders());
        assertThat(lines(byFile)).isEqualTo(lines(byApi));

        OrderFile again = taken(byFile, workbook(shuffled));
        assertThat(again.known()).isEqualTo(again.rows());
        assertThat(again.changed()).isZero();
        assertThat(lines(byFile)).isEqualTo(lines(byApi));
        // whoever goes on after a crash may have to take again what is taken
        statements.update(
                "UPDATE membership_order_file SET state = 'TAKING', taken_orders = ?, content = ? WHERE id = ?",
                random.nextInt(again.orders()),
                kept(workbook(shuffled), again.id()),
                again.id());
        taking.takeAll(again.id());
        assertThat(lines(byFile)).isEqualTo(lines(byApi));
        assertThat(vault.size()).isZero();
    }

    private UUID kept(byte[] file, UUID id) {
        try {
            UUID content =
                    vault.keep(new ByteArrayInputStream(file), file.length).id();
            vault.refer(content, new FileOwner("order-file", id));
            return content;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void the_template_can_be_sent_as_it_is_in_either_language_and_twice() {
        OrderSheet sheet = wired.get(OrderSheet.class);
        OrderFile korean = taken(SHOP, sheet.template(Locale.KOREAN));
        assertThat(korean.faults()).isEmpty();
        assertThat(korean.rows()).isEqualTo(2);
        assertThat(korean.changed()).isEqualTo(1);
        OrderFile english = taken(SHOP, sheet.template(Locale.ENGLISH));
        assertThat(english.known()).isEqualTo(2);
        assertThat(english.changed()).isZero();
    }

    @Test
    void all_that_is_wrong_is_told_by_its_place_and_nothing_is_taken() {
        List<String> right = row(1, 1, OrderEventKind.PLACED, 1);
        List<List<String>> rows = List.of(
                right,
                changed(row(2, 1, OrderEventKind.PLACED, 1), 4, "받음"),
                changed(row(3, 1, OrderEventKind.PLACED, 1), 12, "공짜"),
                changed(row(4, 1, OrderEventKind.PAID, 1), 8, "P-1"),
                changed(row(5, 1, OrderEventKind.PAID, 1), 5, "어제"),
                changed(row(6, 1, OrderEventKind.PAID, 1), 5, "2027-11-01 10:00"),
                changed(row(1, 2, OrderEventKind.PAID, 1), 2, "C-9"),
                changed(row(1, 2, OrderEventKind.PLACED, 1), 13, "CASH"),
                changed(right, 7, "2"),
                changed(row(7, 1, OrderEventKind.PAID, 1), 1, "라디오"));
        OrderFile file = book.get(book.attempt(SHOP, "orders.xlsx", workbook(rows), "m"));
        assertThat(file.state()).isEqualTo(OrderFileState.FAULTY);
        assertThat(file.faults())
                .extracting(fault -> fault.row() + fault.column() + " " + fault.code() + fault.arguments())
                .containsExactlyInAnyOrder(
                        "3E EVENT_UNKNOWN[받음]",
                        "4M NUMBER_WRONG[0, 1000000000]",
                        "5I ONLY_WHEN_PLACED[]",
                        "6F TIME_WRONG[]",
                        "7F TIME_AHEAD[]",
                        "8C CUSTOMER_OF_ROW[2]",
                        "9D EVENT_OF_ROW[2]",
                        "10D EVENT_OF_ROW[2]",
                        "11B CHANNEL_UNKNOWN[라디오]");
        assertThatThrownBy(() -> book.start(file.id()))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo(MembershipRule.ORDER_FILE_NOT_TO_START));
        assertThat(statements.list("SELECT id FROM membership_order", row -> row.uuid("id")))
                .isEmpty();
        assertThat(vault.size()).isZero();
    }

    @Test
    void what_was_told_otherwise_before_is_found_when_the_file_is_tried() {
        taken(SHOP, workbook(List.of(row(1, 1, OrderEventKind.PLACED, 1), row(2, 1, OrderEventKind.PLACED, 1))));
        OrderFile file = book.get(book.attempt(
                SHOP,
                "orders.xlsx",
                workbook(List.of(
                        row(3, 1, OrderEventKind.PLACED, 1),
                        row(1, 1, OrderEventKind.PLACED, 2),
                        changed(row(2, 1, OrderEventKind.PLACED, 1), 2, "C-9"))),
                "m"));
        assertThat(file.faults())
                .extracting(fault -> fault.row() + " " + fault.code())
                .containsExactlyInAnyOrder("3 ORDER_EVENT_DIFFERS", "4 ORDER_OF_ANOTHER");
    }

    @Test
    void an_order_that_is_refused_meanwhile_stops_no_other() {
        UUID id = book.attempt(
                SHOP,
                "orders.xlsx",
                workbook(IntStream.range(1, 31)
                        .mapToObj(order -> row(order, 1, OrderEventKind.PLACED, 1))
                        .toList()),
                "m");
        wired.get(OrderIntake.class)
                .take(
                        SHOP,
                        wired
                                .get(OrderSheet.class)
                                .read(workbook(List.of(row(17, 1, OrderEventKind.PLACED, 3))))
                                .rows()
                                .stream()
                                .map(OrderLine::event)
                                .toList());
        book.start(id);
        taking.takeAll(id);
        OrderFile file = book.get(id);
        assertThat(file.state()).isEqualTo(OrderFileState.TAKEN);
        assertThat(file.taken()).isEqualTo(30);
        assertThat(statements.list("SELECT id FROM membership_order", row -> row.uuid("id")))
                .hasSize(30);
        assertThat(file.faults())
                .containsExactly(new SheetFault(18, "", MembershipRule.ORDER_EVENT_DIFFERS.name(), List.of("O-17")));
        clock.forward(Duration.ofDays(31));
        taking.tidy();
        assertThat(book.latest()).isEmpty();
    }

    @Test
    void moments_are_read_as_people_and_spreadsheets_write_them() {
        List<List<String>> rows = Stream.of(
                        "2026-11-02 21:14",
                        "2026-11-02T21:14:00+09:00",
                        "2026-11-02T12:14:00Z",
                        "46328.884722222",
                        "2026-11-02")
                .map(at -> changed(row(at.hashCode() & 0xFFFF, 1, OrderEventKind.PAID, 1), 5, at))
                .toList();
        assertThat(wired.get(OrderSheet.class).read(workbook(rows)).rows())
                .extracting(line -> line.event().occurredAt().toString())
                .containsExactly(
                        "2026-11-02T12:14:00Z",
                        "2026-11-02T12:14:00Z",
                        "2026-11-02T12:14:00Z",
                        "2026-11-02T12:14:00Z",
                        "2026-11-01T15:00:00Z");
    }

    @Test
    void the_longest_file_is_read_in_either_form() {
        List<List<String>> rows = IntStream.range(0, OrderSheet.MOST_ROWS / 2)
                .mapToObj(order ->
                        Stream.of(row(order, 1, OrderEventKind.PLACED, 1), row(order, 1, OrderEventKind.DELIVERED, 1)))
                .flatMap(both -> both)
                .toList();
        OrderSheet sheet = wired.get(OrderSheet.class);
        assertThat(sheet.read(workbook(rows)).rows()).hasSize(OrderSheet.MOST_ROWS);
        assertThat(sheet.read(csv(rows, new Random(1))).rows()).hasSize(OrderSheet.MOST_ROWS);
    }

    @Test
    void more_rows_than_are_taken_at_once_and_what_is_no_table_are_told() {
        String many = headings() + "\n"
                + IntStream.rangeClosed(0, OrderSheet.MOST_ROWS)
                        .mapToObj(order -> String.join(",", row(order, 1, OrderEventKind.PAID, 1)))
                        .collect(Collectors.joining("\n"));
        assertThat(codes(many.getBytes(StandardCharsets.UTF_8))).containsExactly(SheetFault.TOO_MANY_ROWS);
        assertThat(codes(new byte[] {1, 2})).containsExactly(SheetFault.NOT_A_SPREADSHEET);
        assertThat(codes(new byte[0])).containsExactly(SheetFault.NO_ROWS);
        assertThat(codes((headings() + "\n\"O-1,TV").getBytes(StandardCharsets.UTF_8)))
                .contains(SheetFault.UNCLOSED_QUOTE);
        assertThat(codes((headings() + "\n" + String.join(",", row(1, 1, OrderEventKind.PAID, 1)) + ",x")
                        .getBytes(StandardCharsets.UTF_8)))
                .containsExactly(SheetFault.TOO_MANY_CELLS);
    }

    private List<String> codes(byte[] file) {
        return book.get(book.attempt(SHOP, "orders.csv", file, "m")).faults().stream()
                .map(SheetFault::code)
                .toList();
    }

    private OrderFile taken(UUID shop, byte[] file) {
        UUID id = book.attempt(shop, "orders", file, "m");
        assertThat(book.get(id).faults()).isEmpty();
        book.start(id);
        taking.waiting().forEach(taking::takeAll);
        return book.get(id);
    }

    private List<String> lines(UUID shop) {
        return statements.list(
                "SELECT o.number, l.*, o.payment_method FROM membership_order_line l JOIN membership_order o ON o.id = l.order_id"
                        + " WHERE o.shop_id = ? ORDER BY o.number, l.line",
                row -> row.string("number") + " " + row.integer("line") + " " + row.integer("kept") + " "
                        + row.dateOrNull("delivered_on") + " " + row.integer("purchases") + " " + row.bigint("goods")
                        + " "
                        + row.bigint("discount") + " " + row.bigint("shipping") + " " + row.string("payment_method"),
                shop);
    }

    private static List<String> changed(List<String> row, int place, String cell) {
        List<String> changed = new ArrayList<>(row);
        changed.set(place, cell);
        return changed;
    }

    private static byte[] workbook(List<List<String>> rows) {
        return SheetFile.write("주문", OrderColumn.values(), Locale.KOREAN, rows);
    }

    private static String headings() {
        return Arrays.stream(OrderColumn.values())
                .map(column -> column.heading(Locale.ENGLISH))
                .collect(Collectors.joining(","));
    }

    /** As spreadsheets save one, in Korea in either encoding. */
    private static byte[] csv(List<List<String>> rows, Random random) {
        String delimiter = random.nextBoolean() ? "," : ";";
        String text = headings().replace(",", delimiter) + "\r\n"
                + rows.stream()
                        .map(row -> row.stream()
                                .map(cell ->
                                        cell.matches(".*[,;\"].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                                .collect(Collectors.joining(delimiter)))
                        .collect(Collectors.joining("\r\n"));
        return random.nextBoolean()
                ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)
                : text.getBytes(Charset.forName("x-windows-949"));
    }
}
