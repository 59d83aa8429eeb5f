package kr.ansim.care.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ansim.care.ArmsCompared;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportSpan;
import kr.ansim.care.report.DeskWorld.Call;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

class UpliftTest {

    private static final ReportFilter ALL =
            ReportFilter.of(new ReportSpan(DeskWorld.FIRST, DeskWorld.FIRST.plusDays(9)));

    /** Of each arm so many calls, of different members, a share of them resolved. */
    private static List<ArmsCompared> compared(int each, int cleverly, int plainly) {
        List<Call> calls = new ArrayList<>();
        for (int at = 0; at < each; at++) {
            calls.add(new Call(at, 2 * at, "DELIVERY", at < cleverly, 5, 100 + at % 3, "VIP", "one", "CLEVER"));
            calls.add(new Call(at, 2 * at + 1, "DELIVERY", at < plainly, 5, 160 + at % 3, "VIP", "one", "CONTROL"));
        }
        Statements statements = DeskTables.make();
        new DeskWorld(calls, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()).fill(statements);
        return new Wired()
                .with(Statements.class, statements)
                .with(Clock.class, new MovedClock(DeskWorld.time(30 * 48)))
                .get(WholeReport.class)
                .of(ALL)
                .uplift();
    }

    @Test
    void tells_the_difference_with_its_interval() {
        List<ArmsCompared> all = compared(40, 36, 20);
        assertThat(all.get(0).clever().mean()).isEqualTo(0.9);
        assertThat(all.get(0).control().mean()).isEqualTo(0.5);
        assertThat(all.get(0).difference().orElseThrow().value()).isEqualTo(0.4, within(1e-9));
        assertThat(all.get(0).difference().orElseThrow().clear()).isTrue();
        assertThat(all.get(2).difference().orElseThrow().value()).isEqualTo(-60, within(1e-9));
        assertThat(all.get(2).difference().orElseThrow().high()).isLessThan(-59);
    }

    @Test
    void tells_no_interval_of_too_few() {
        assertThat(compared(ArmsCompared.LEAST - 1, 10, 10))
                .allMatch(one -> one.difference().equals(Optional.empty()));
        assertThat(compared(ArmsCompared.LEAST, 10, 10).get(0).difference()).isPresent();
    }

    @Test
    void has_nothing_to_tell_of_nothing() {
        assertThat(compared(0, 0, 0))
                .allMatch(one -> one.clever().size() == 0 && one.clever().mean() == 0);
    }
}
