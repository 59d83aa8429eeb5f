package kr.ansim.certification.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.Fields;
import kr.ansim.certification.HoldStep;
import kr.ansim.certification.HoldStep.Kind;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import kr.ansim.certification.Watched;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldLogTest {

    private static final UUID PRODUCT = UUID.randomUUID();
    private static final UUID HOLD = UUID.randomUUID();
    private static final UUID RECALL = UUID.randomUUID();
    private static final Instant OPENED = Instant.parse("2026-11-26T03:00:00Z");
    private static final Instant ASKED = OPENED.plus(Duration.ofHours(1));
    private static final Instant RELEASED = ASKED.plus(Duration.ofHours(1));

    private final Statements statements = new Watched(
                    "V20261126100000__certificates",
                    "V20261126100200__holds",
                    "V20261126162000__recalls",
                    "V20261126203500__hold_numbers")
            .statements();
    private final HoldLog log = Fields.with(
            Fields.with(new HoldLog(), "statements", statements),
            "recalls",
            Fields.with(new HeldRecalls(), "statements", statements));

    @Test
    void knows_of_holds_that_began_before_what_still_stands_with_them() {
        hold(ASKED, RELEASED);
        for (String number : List.of("XU109011-23911", "SU079002-23902")) {
            statements.update("INSERT INTO certification_hold_number (hold_id, number) VALUES (?, ?)", HOLD, number);
        }
        begin();
        assertThat(log.of(PRODUCT, 9))
                .containsExactly(
                        new HoldStep(Kind.RELEASED, RELEASED, Optional.of("second"), "", List.of()),
                        new HoldStep(Kind.ASKED, ASKED, Optional.of("first"), "new certificate", List.of()),
                        new HoldStep(
                                Kind.OPENED,
                                OPENED,
                                Optional.empty(),
                                "",
                                List.of(VerdictReason.of(
                                        Code.CERTIFICATE_HOLDS, "REVOKED", "SU079002-23902, XU109011-23911"))));
    }

    @Test
    void tells_a_recall_by_what_it_says() {
        statements.update(
                "INSERT INTO certification_recall (id, origin, uid, product_name, brand, models, numbers, bar_codes,"
                        + " kind, harm, accidents, action, files, told, told_hash, form, matched_form, reading_id,"
                        + " first_seen_at, changed_at) VALUES (?, 'DOMESTIC', 'R-1', 'blanket', '', '', '', '', '',"
                        + " 'formaldehyde', '', '', '', '', ?, 1, 1, ?, ?, ?)",
                RECALL,
                new byte[32],
                RECALL,
                OPENED,
                OPENED);
        hold(null, null);
        begin();
        log.held(Kind.BESIDES, new HoldLog.Moment(PRODUCT, HOLD, ASKED), Verdict.VALID, List.of(), RECALL);
        assertThat(log.of(PRODUCT, 1))
                .flatExtracting(HoldStep::causes)
                .containsExactly(VerdictReason.of(Code.RECALL_HOLDS, "DOMESTIC", "blanket", "—", "formaldehyde"));
    }

    private void hold(@Nullable Instant asked, @Nullable Instant released) {
        statements.update(
                "INSERT INTO certification_hold (id, product_id, verdict, opened_at, asked_by, asked_reason, asked_at,"
                        + " released_by, released_at, revision) VALUES (?, ?, 'REVOKED', ?, ?, ?, ?, ?, ?, 1)",
                HOLD,
                PRODUCT,
                OPENED,
                asked == null ? null : "first",
                asked == null ? null : "new certificate",
                asked,
                released == null ? null : "second",
                released);
    }

    private void begin() {
        statements.update("RUNSCRIPT FROM 'classpath:/db/migration/certification/V20261127025000__hold_events.sql'");
    }
}
