package kr.ansim.care.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportRow;
import kr.ansim.care.ReportSpan;
import kr.ansim.care.report.DeskWorld.Case;
import kr.ansim.care.report.DeskWorld.Survey;
import kr.ansim.care.report.DeskWorld.Target;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberLooks;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.PlatformRule;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportExportTest {

    private static final ReportFilter ALL = ReportFilter.of(new ReportSpan(DeskWorld.FIRST, DeskWorld.FIRST));

    private final Statements statements = DeskTables.make();
    private final OpenVault vault = new OpenVault();
    private final Trail trail = new Trail();
    private final List<ReportRow> taken = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();
    private final Wired desk = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, new MovedClock(DeskWorld.time(48)))
            .with(PersonalDataVault.class, vault)
            .with(AuditTrail.class, trail)
            .with(MemberLooks.class, new Listed());

    private final class Listed extends MemberLooks {
        @Override
        public void listed(Collection<String> members, String page) {
            members.forEach(member -> listed.add(page + " " + member));
            assertThat(taken).as("nobody is handed over before it is noted").isEmpty();
        }
    }

    @BeforeEach
    void ask() {
        Case one = new Case(1, 0, "RETURN", -1, "one", List.of(Target.MET, Target.MET, Target.MET));
        Survey survey = new Survey(2, 0, 4, "one");
        new DeskWorld(List.of(), List.of(one), List.of(), List.of(survey), List.of(), List.of(), List.of())
                .fill(statements);
    }

    private void export(String reason) {
        desk.get(ReportExport.class).all(ReportMeasure.SURVEYS_ANSWERED, ALL, reason, taken::add);
    }

    @Test
    void hands_over_the_rows_of_the_number_and_leaves_its_reason() {
        export(" monthly talk ");
        assertThat(taken).singleElement().satisfies(row -> {
            assertThat(row.amount()).contains(4L);
            assertThat(row.place()).contains("C-0");
        });
        assertThat(trail.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo("monthly talk");
            assertThat(entry.details()).containsEntry("from", "2026-11-01");
        });
    }

    @Test
    void leaves_in_the_access_log_whose_data_is_in_it() {
        export("monthly talk");
        assertThat(taken).hasSize(1);
        assertThat(listed).containsExactly("REPORT " + taken.get(0).member().orElseThrow());
    }

    @Test
    void shows_what_was_said_masked_only() {
        UUID token = vault.keep("survey", Map.of("words", "내 번호는 010-4821-7734"), null);
        statements.update("UPDATE care_survey SET comment = ?", token);
        export("monthly talk");
        assertThat(taken.get(0).said()).doesNotContain("7734");
    }

    @Test
    void refuses_without_a_reason() {
        assertThatThrownBy(() -> export(" "))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(PlatformRule.REASON_MISSING));
        assertThat(taken).isEmpty();
        assertThat(listed).isEmpty();
        assertThat(trail.entries()).isEmpty();
    }
}
