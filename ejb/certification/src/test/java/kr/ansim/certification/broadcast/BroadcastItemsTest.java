package kr.ansim.certification.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.BroadcastFilter;
import kr.ansim.certification.BroadcastRow;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.FindBroadcastRows;
import kr.ansim.certification.NumberReason;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.broadcast.BroadcastItems.Item;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.platform.Statements;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BroadcastItemsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final Instant BEGUN = Instant.parse("2026-11-26T03:00:00Z");
    private static final UUID RUN = UUID.randomUUID();
    private static final List<NumberReason> REASONS = List.of(
            new NumberReason(Optional.empty(), VerdictReason.of(Code.STATE_TOLD, "KTC", "17")),
            new NumberReason(Optional.of("N-1"), VerdictReason.of(Code.NOT_FOUND_AT, "KTC, KTL")));

    private final Statements statements = database();
    private final BroadcastItems items = Fields.with(new BroadcastItems(), "statements", statements);
    private final BroadcastQuestions questions = Fields.with(new BroadcastQuestions(), "statements", statements);
    private final DueReadings due = Fields.with(new DueReadings(), "statements", statements);

    @BeforeEach
    void list() {
        for (String code : List.of("C", "A", "B")) {
            statements.update(
                    "INSERT INTO certification_product (id, shop_id, code, name, category, brand, maker_name,"
                            + " importer_name, holder_brn, verdict, verdict_rank, judged_at, registered_at, changed_at,"
                            + " version) VALUES (?, ?, ?, 'name', '', '', '', '', '', 'VALID', ?, ?, ?, ?, 1)",
                    UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                    RUN,
                    code,
                    Verdict.VALID.ordinal(),
                    BEGUN,
                    BEGUN,
                    BEGUN);
        }
        statements.update(
                "INSERT INTO certification_broadcast (on_day, product_id) SELECT CAST(? AS DATE), id FROM"
                        + " certification_product",
                DAY);
        items.add(RUN, DAY);
    }

    private static Statements database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Statements statements = new Statements(source);
        for (String migration : List.of(
                "V20261126100000__certificates", "V20261126100200__holds", "V20261126171000__broadcast_checks")) {
            statements.update("RUNSCRIPT FROM 'classpath:/db/migration/certification/" + migration + ".sql'");
        }
        return statements;
    }

    private UUID reading(String number, @Nullable Instant tried, @Nullable String trouble) {
        UUID id = UUID.randomUUID();
        statements.update(
                "INSERT INTO certification_reading (id, number, source, said, failures, due_at, tried_at, trouble)"
                        + " VALUES (?, ?, 'KTC', 'NOTHING', 0, ?, ?, ?)",
                id,
                number,
                BEGUN.plusSeconds(3_600),
                tried,
                trouble);
        return id;
    }

    private void check(Item item, Verdict verdict, CertificationSource... silent) {
        items.checked(RUN, item, new Finding(verdict, REASONS, List.of(silent)), BEGUN.plusSeconds(9));
    }

    @Test
    void what_a_check_found_names_no_company_of_a_certificate() {
        items.checked(
                RUN,
                items.waiting(RUN, 1).get(0),
                new Finding(
                        Verdict.UNKNOWN,
                        List.of(
                                reason(Code.COMPANY_DIFFERS, "다람완구", "한빛전자"),
                                reason(Code.COMPANY_DIFFERS, "다람완구", "예시무역"),
                                reason(Code.STATE_TOLD, "KTC", "17")),
                        List.of()),
                BEGUN.plusSeconds(9));
        assertThat(items.rows(new FindBroadcastRows(RUN, BroadcastFilter.ALL, 0, 9))
                        .get(0)
                        .reasons())
                .containsExactly(reason(Code.COMPANY_DIFFERS), reason(Code.STATE_TOLD, "KTC", "17"));
        assertThat(stored()).doesNotContain("한빛", "예시");
    }

    @Test
    void companies_that_earlier_checks_have_kept_are_dropped() {
        statements.update("UPDATE certification_broadcast_item SET reasons ="
                + " '[[\"STATE_TOLD\",\"KTC\"],[\"COMPANY_DIFFERS\",\"a\",\"한빛\"]]'");
        statements.update(
                "RUNSCRIPT FROM 'classpath:/db/migration/certification/V20261127026100__unnamed_reasons.sql'");
        assertThat(items.rows(new FindBroadcastRows(RUN, BroadcastFilter.ALL, 0, 9)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reasons()).containsExactly(reason(Code.COMPANY_DIFFERS)));
    }

    private static NumberReason reason(Code code, String... arguments) {
        return new NumberReason(Optional.empty(), VerdictReason.of(code, arguments));
    }

    private String stored() {
        return String.join(
                "",
                statements.list(
                        "SELECT reasons FROM certification_broadcast_item WHERE reasons IS NOT NULL",
                        row -> row.string("reasons")));
    }

    private List<String> codes(BroadcastFilter show, int after, int limit) {
        return items.rows(new FindBroadcastRows(RUN, show, after, limit)).stream()
                .map(BroadcastRow::code)
                .toList();
    }

    @Test
    void takes_in_the_list_in_the_order_of_the_codes() {
        assertThat(items.announced(DAY)).isEqualTo(3);
        assertThat(items.announced(DAY.plusDays(1))).isZero();
        assertThat(codes(BroadcastFilter.ALL, 0, 10)).containsExactly("A", "B", "C");
        assertThat(codes(BroadcastFilter.ALL, 1, 1)).containsExactly("B");
        assertThat(items.waiting(RUN, 2)).extracting(Item::place).containsExactly(1, 2);
    }

    @Test
    void each_filter_shows_what_it_counts() {
        List<Item> all = items.waiting(RUN, 9);
        items.asked(RUN, all);
        check(all.get(0), Verdict.VALID);
        check(all.get(1), Verdict.REVOKED, CertificationSource.KTC, CertificationSource.KTL);

        assertThat(codes(BroadcastFilter.OPEN, 0, 9)).containsExactly("C");
        assertThat(codes(BroadcastFilter.CHANGED, 0, 9)).containsExactly("B");
        assertThat(codes(BroadcastFilter.IN_DOUBT, 0, 9)).containsExactly("B");
        assertThat(codes(BroadcastFilter.SILENT, 0, 9)).containsExactly("B");
        for (BroadcastFilter filter : BroadcastFilter.values()) {
            assertThat(items.counts(List.of(UUID.randomUUID(), RUN)))
                    .containsOnlyKeys(RUN)
                    .extractingByKey(RUN, InstanceOfAssertFactories.map(BroadcastFilter.class, Integer.class))
                    .containsEntry(filter, codes(filter, 0, 9).size());
        }
        assertThat(items.isDone(RUN)).isFalse();
        check(all.get(2), Verdict.UNDER_ACTION);
        assertThat(items.isDone(RUN)).isTrue();
        assertThat(codes(BroadcastFilter.IN_DOUBT, 0, 9)).containsExactly("B");
    }

    @Test
    void a_product_on_hold_is_shown_as_such_and_looked_at_however_its_certificates_stand() {
        Item first = items.waiting(RUN, 1).get(0);
        statements.update(
                "INSERT INTO certification_hold (id, product_id, verdict, number, opened_at, revision)"
                        + " VALUES (?, ?, 'VALID', '', ?, 1)",
                UUID.randomUUID(),
                first.product(),
                BEGUN);
        check(first, Verdict.VALID);
        assertThat(codes(BroadcastFilter.HELD, 0, 9)).containsExactly("A");
        assertThat(codes(BroadcastFilter.IN_DOUBT, 0, 9)).containsExactly("A");
        assertThat(items.counts(List.of(RUN)).get(RUN)).containsEntry(BroadcastFilter.HELD, 1);
        assertThat(items.rows(new FindBroadcastRows(RUN, BroadcastFilter.ALL, 0, 9)))
                .extracting(BroadcastRow::heldSince)
                .containsExactly(Optional.of(BEGUN), Optional.empty(), Optional.empty());
        statements.update("UPDATE certification_hold SET released_at = ?", BEGUN);
        assertThat(codes(BroadcastFilter.HELD, 0, 9)).isEmpty();
    }

    @Test
    void reasons_that_were_kept_before_numbers_were_named_are_read_as_before() {
        assertThat(ReasonsText.read("[[\"STATE_TOLD\",\"KTC\",\"17\"]]")).isEqualTo(REASONS.subList(0, 1));
    }

    @Test
    void a_row_tells_the_finding_as_it_was_kept() {
        Item first = items.waiting(RUN, 1).get(0);
        check(first, Verdict.REVOKED, CertificationSource.KTC);

        BroadcastRow row = items.rows(new FindBroadcastRows(RUN, BroadcastFilter.ALL, 0, 1))
                .get(0);
        assertThat(row.before()).isEqualTo(Verdict.VALID);
        assertThat(row.now()).contains(Verdict.REVOKED);
        assertThat(row.reasons()).isEqualTo(REASONS);
        assertThat(row.silent()).containsExactly(CertificationSource.KTC);
        assertThat(row.checkedAt()).contains(BEGUN.plusSeconds(9));
    }

    @Test
    void a_product_is_answered_when_all_its_questions_were_tried_since_the_check_began() {
        List<Item> all = items.waiting(RUN, 9);
        items.asked(RUN, all);
        ask(all.get(0), reading("N-1", BEGUN.plusSeconds(1), null));
        ask(all.get(0), reading("N-2", BEGUN.plusSeconds(2), "TIMED_OUT"));
        ask(all.get(1), reading("N-3", BEGUN.minusSeconds(1), null));
        ask(all.get(2), reading("N-4", BEGUN.plusSeconds(1), "NOT_CONSENTED"));
        assertThat(items.answered(RUN, 9)).isEmpty();

        questions.settle(RUN, BEGUN);

        assertThat(items.answered(RUN, 9)).containsExactly(all.get(0), all.get(2));
        assertThat(questions.silent(RUN, all.get(0).place())).containsExactly(CertificationSource.KTC);
        assertThat(questions.silent(RUN, all.get(2).place())).isEmpty();
        questions.silence(RUN, CertificationSource.KTC);
        assertThat(items.answered(RUN, 9)).isEqualTo(all);
    }

    @Test
    void what_is_preferred_comes_first_and_waits_its_usual_turn_again_when_the_check_is_stopped() {
        Item item = items.waiting(RUN, 1).get(0);
        UUID open = reading("N-1", null, null);
        UUID tried = reading("N-2", BEGUN.plusSeconds(1), null);
        ask(item, open);
        ask(item, tried);
        assertThat(questions.pushedBack(RUN, DueReadings.FIRST, 9)).containsExactly(open, tried);
        due.prefer(List.of(open));
        assertThat(due.of("N-1")).extracting(DueReadings.Known::due).containsExactly(DueReadings.FIRST);
        questions.settle(RUN, BEGUN);
        assertThat(questions.pushedBack(RUN, DueReadings.FIRST, 9)).isEmpty();

        questions.open(RUN).forEach(one -> due.putOff(one.reading(), one.due()));

        assertThat(due.of("N-1")).extracting(DueReadings.Known::due).containsExactly(BEGUN.plusSeconds(7_200));
        assertThat(due.of("N-2")).extracting(DueReadings.Known::due).containsExactly(BEGUN.plusSeconds(3_600));
    }

    private void ask(Item item, UUID reading) {
        questions.add(RUN, item.place(), CertificationSource.KTC, reading, BEGUN.plusSeconds(7_200));
    }
}
