package kr.ansim.care.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import kr.ansim.care.CaseDetails;
import kr.ansim.care.CaseHappening;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseType;
import kr.ansim.care.DemoDesk.PastCase;
import kr.ansim.care.TestDesk;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.MemberRef;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Cases of a demonstration look as if the desk had worked on them. */
class PastCasesTest {

    private static final MemberRef MEMBER = new MemberRef(new UUID(0, 1), "1234567897");
    private static final String KIM = "account:kim";

    private final Statements statements = Tables.make("care");
    private final Wired wired = TestDesk.wired(statements, new OpenVault(), new MovedClock(TestDesk.NOON))
            .with(HolidayCalendar.class, new HolidayCalendar(Set.of()));
    private final PastCases past = wired.get(PastCases.class);
    private final CaseReading reading = wired.get(CaseReading.class);

    @Test
    void one_that_was_solved_long_ago_has_closed_by_itself() {
        Instant opened = TestDesk.NOON.minus(Duration.ofDays(30));
        CaseDetails shown = added(opened);
        assertThat(shown.summary().state()).isEqualTo(CaseState.CLOSED);
        assertThat(shown.story())
                .extracting(CaseHappening::at, CaseHappening::by, CaseHappening::kind, CaseHappening::detail)
                .containsExactly(
                        tuple(
                                opened.plusSeconds(7_200).plus(CaseEnds.PATIENCE),
                                CaseEnds.SYSTEM,
                                CaseHappeningKind.STATE,
                                "CLOSED"),
                        tuple(opened.plusSeconds(7_200), KIM, CaseHappeningKind.STATE, "SOLVED"),
                        tuple(opened.plusSeconds(3_600), KIM, CaseHappeningKind.ANSWER, ""),
                        tuple(opened, KIM, CaseHappeningKind.STATE, "OPEN"));
    }

    @Test
    void one_that_was_solved_lately_can_still_be_reopened() {
        CaseDetails shown = added(TestDesk.NOON.minus(Duration.ofDays(3)));
        assertThat(shown.summary().state()).isEqualTo(CaseState.SOLVED);
        assertThat(shown.story()).first().extracting(CaseHappening::detail).isEqualTo("SOLVED");
    }

    private CaseDetails added(Instant opened) {
        return reading.get(past.add(new PastCase(
                        MEMBER,
                        KIM,
                        CaseType.QUESTION,
                        CasePriority.NORMAL,
                        ContactTopic.DELIVERY,
                        "배송 문의",
                        opened,
                        opened.plusSeconds(3_600),
                        opened.plusSeconds(7_200),
                        "내일 도착합니다.",
                        OptionalInt.empty()))
                .number());
    }
}
