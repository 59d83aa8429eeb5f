package kr.ansim.certification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.Fields;
import kr.ansim.certification.Heard;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.Tables;
import kr.ansim.certification.TaskRaised;
import kr.ansim.certification.Trail;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.product.EndedNumbersChanged;
import kr.ansim.platform.HolidayCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseworkTest {

    private static final ProductKey PRODUCT = new ProductKey(UUID.randomUUID(), UUID.randomUUID(), "P-1", "");

    private final Heard<TaskRaised> raised = new Heard<>();
    private final Trail trail = new Trail();
    private final Tasks tasks = new Tasks();
    private final Casework casework = Fields.with(new Casework(), "tasks", tasks);

    @BeforeEach
    void open() {
        Fields.with(tasks, "statements", Tables.make());
        Fields.with(tasks, "calendar", new HolidayCalendar(Set.of()));
        Fields.with(tasks, "trail", trail);
        Fields.with(tasks, "raised", raised);
        Fields.with(tasks, "clock", new MovableClock());
    }

    @Test
    void a_certificate_that_ends_raises_a_task_which_is_settled_when_none_is_ended_any_more() {
        change(Set.of(), Set.of("A"));
        assertThat(raised.take()).singleElement().satisfies(task -> {
            assertThat(task.verdict()).isEqualTo(Verdict.ENDED);
            assertThat(task.dueOn()).isEqualTo(LocalDate.parse("2026-12-10"));
        });
        assertThat(trail.take()).containsExactly("product.task-raised");
        change(Set.of("A"), Set.of());
        assertThat(tasks.open(PRODUCT.id())).isEmpty();
        assertThat(trail.take()).containsExactly("product.task-settled");
    }

    @Test
    void a_task_that_is_open_keeps_its_day_and_stays_as_long_as_one_certificate_is_ended() {
        change(Set.of(), Set.of("A"));
        UUID first = raised.take().get(0).taskId();
        change(Set.of("A"), Set.of("A", "B"));
        change(Set.of("A", "B"), Set.of("B"));
        assertThat(raised.take()).isEmpty();
        assertThat(tasks.open(PRODUCT.id()).orElseThrow().id()).isEqualTo(first);
    }

    @Test
    void what_an_officer_has_closed_is_raised_again_only_when_another_certificate_ends() {
        change(Set.of(), Set.of("A", "B"));
        tasks.close(PRODUCT.id(), "officer", "no longer sold");
        raised.take();
        change(Set.of("A", "B"), Set.of("A"));
        assertThat(raised.take()).isEmpty();
        change(Set.of("A"), Set.of("A", "B"));
        assertThat(raised.take()).hasSize(1);
    }

    private void change(Set<String> before, Set<String> now) {
        casework.changed(new EndedNumbersChanged(PRODUCT, before, now));
    }
}
