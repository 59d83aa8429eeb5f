package kr.ansim.certification.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.Fields;
import kr.ansim.certification.FindMatches;
import kr.ansim.certification.MatchFilter;
import kr.ansim.certification.MatchRow;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.Tables;
import kr.ansim.certification.Trail;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recall meets three products by the name alone, and one by the model. */
class MatchDecisionsTest {

    private static final UUID RECALL = UUID.randomUUID();

    private final MovableClock clock = new MovableClock();
    private final Trail trail = new Trail();
    private final Statements statements = Tables.make();
    private final MatchBoard board = Fields.with(new MatchBoard(), "statements", statements);
    private final MatchDecisions decisions = new MatchDecisions();

    private UUID byModel = RECALL;

    @BeforeEach
    void match() {
        Fields.with(decisions, "matches", Fields.with(new Matches(), "statements", statements));
        Fields.with(decisions, "trail", trail);
        Fields.with(decisions, "clock", clock);
        Fields.with(decisions, "session", session());
        statements.update(
                "INSERT INTO certification_recall (id, origin, uid, product_name, brand, models, numbers, bar_codes,"
                        + " kind, harm, accidents, action, files, told, told_hash, form, matched_form, reading_id,"
                        + " first_seen_at, changed_at) VALUES (?, 'DOMESTIC', 'R-1', '담요', '', '', '', '', '', '', '', '',"
                        + " '', '', ?, 1, 1, ?, ?, ?)",
                RECALL,
                new byte[32],
                RECALL,
                clock.instant(),
                clock.instant());
        for (String code : List.of("A", "B", "C")) {
            match(code, 30);
        }
        byModel = match("D", 60);
    }

    @Test
    void those_by_name_alone_are_kept_apart_from_the_others_that_wait() {
        assertThat(shown(MatchFilter.OPEN)).extracting(MatchRow::id).containsExactly(byModel);
        assertThat(shown(MatchFilter.NAME_ALONE)).extracting(MatchRow::code).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(board.counts())
                .containsEntry(MatchFilter.OPEN, 1)
                .containsEntry(MatchFilter.NAME_ALONE, 3)
                .containsEntry(MatchFilter.CONFIRMED, 0)
                .containsEntry(MatchFilter.DISMISSED, 0);
    }

    @Test
    void several_are_dismissed_for_one_reason_and_each_is_noted() {
        List<UUID> ids =
                shown(MatchFilter.NAME_ALONE).stream().map(MatchRow::id).toList();
        assertThat(decisions.dismiss(ids, " other goods ")).isEqualTo(3);
        assertThat(trail.take()).containsExactly("recall.dismissed", "recall.dismissed", "recall.dismissed");
        assertThat(shown(MatchFilter.NAME_ALONE)).isEmpty();
        assertThat(shown(MatchFilter.DISMISSED)).hasSize(3);
        assertThat(statements.list(
                        "SELECT DISTINCT decided_reason FROM certification_recall_match WHERE state = 'DISMISSED'",
                        row -> row.string("decided_reason")))
                .containsExactly("other goods");
    }

    @Test
    void what_was_decided_meanwhile_stays_and_what_is_unknown_is_passed_over() {
        decisions.dismiss(byModel, "first");
        trail.take();
        UUID other = shown(MatchFilter.NAME_ALONE).get(0).id();
        assertThat(decisions.dismiss(List.of(byModel, UUID.randomUUID(), other, other), "second"))
                .isEqualTo(1);
        assertThat(trail.take()).containsExactly("recall.dismissed");
        assertThat(statements.find(
                        "SELECT decided_reason FROM certification_recall_match WHERE id = ?",
                        row -> row.string("decided_reason"),
                        byModel))
                .contains("first");
    }

    @Test
    void nothing_is_dismissed_without_a_reason() {
        assertThatThrownBy(() -> decisions.dismiss(List.of(byModel), " "))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.code()).isEqualTo(CertificationRule.REASON_MISSING);
                    assertThat(broken.field()).isEqualTo("reason");
                });
        assertThat(shown(MatchFilter.OPEN)).hasSize(1);
    }

    private List<MatchRow> shown(MatchFilter filter) {
        return board.find(new FindMatches(filter, "", null, 9));
    }

    private UUID match(String code, int confidence) {
        UUID product = Ids.next();
        statements.update(
                "INSERT INTO certification_product (id, shop_id, code, name, category, brand, maker_name,"
                        + " importer_name, holder_brn, verdict, verdict_rank, judged_at, registered_at, changed_at,"
                        + " version) VALUES (?, ?, ?, '담요', '', '', '', '', '', 'VALID', 9, ?, ?, ?, 1)",
                product,
                RECALL,
                code,
                clock.instant(),
                clock.instant(),
                clock.instant());
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO certification_recall_match (id, recall_id, product_id, state, confidence, found_at,"
                        + " changed_at, revision) VALUES (?, ?, ?, 'OPEN', ?, ?, ?, 1)",
                id,
                RECALL,
                product,
                confidence,
                clock.instant(),
                clock.instant());
        return id;
    }

    private static SessionContext session() {
        Principal principal = () -> "officer";
        return (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, none) -> principal);
    }
}
