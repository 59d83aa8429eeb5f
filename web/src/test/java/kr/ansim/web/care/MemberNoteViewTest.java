package kr.ansim.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.CaseType;
import kr.ansim.care.Cases;
import kr.ansim.membership.ContactTopic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** To what a note of a call can go. */
class MemberNoteViewTest {

    private static final String OPEN = "C00000001";
    private static final String SOLVED = "C00000002";

    @Test
    void what_is_open_is_offered() throws ReflectiveOperationException {
        assertThat(offered(null, OPEN)).containsExactly(OPEN);
        assertThat(offered(OPEN, OPEN)).containsExactly(OPEN);
        assertThat(offered(null)).isEmpty();
    }

    @Test
    void what_was_chosen_stays_although_it_is_solved_by_now() throws ReflectiveOperationException {
        assertThat(offered(SOLVED, OPEN)).containsExactly(OPEN, SOLVED);
        assertThat(offered(SOLVED)).containsExactly(SOLVED);
    }

    @Test
    void what_is_of_nobody_here_is_not_offered() throws ReflectiveOperationException {
        assertThat(offered("C99999999", OPEN)).containsExactly(OPEN);
    }

    private static List<String> offered(@Nullable String chosen, String... open) throws ReflectiveOperationException {
        Cases cases = new Book(List.of(open));
        DeskAddress address = new Address();
        MemberCasesView shown = new MemberCasesView();
        put(shown, "cases", cases);
        put(shown, "address", address);
        put(shown, "request", request(chosen));
        MemberNoteView view = new MemberNoteView();
        put(view, "shown", shown);
        return view.getOffered().stream().map(CaseSummary::number).toList();
    }

    private static HttpServletRequest request(@Nullable String chosen) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                MemberNoteViewTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> "caseNote:which_input".equals(arguments[0]) ? chosen : null);
    }

    private static void put(Object view, String name, Object value) throws ReflectiveOperationException {
        var field = view.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(view, value);
    }

    private static final class Address extends DeskAddress {
        @Override
        public String getMember() {
            return "M1";
        }
    }

    private static final class Book extends Cases {

        private final List<String> open;

        Book(List<String> open) {
            this.open = open;
        }

        @Override
        public List<CaseSummary> unfinished(String member) {
            return open.stream().map(number -> one(number, CaseState.OPEN)).toList();
        }

        @Override
        public List<CaseSummary> of(String member, int most) {
            return Stream.concat(unfinished(member).stream(), Stream.of(one(SOLVED, CaseState.SOLVED)))
                    .toList();
        }

        private static CaseSummary one(String number, CaseState state) {
            return new CaseSummary(
                    UUID.randomUUID(),
                    number,
                    "M1",
                    CaseType.QUESTION,
                    CasePriority.NORMAL,
                    state,
                    ContactTopic.ORDER,
                    "",
                    Optional.empty(),
                    Instant.EPOCH,
                    Instant.EPOCH,
                    Optional.empty(),
                    1);
        }
    }
}
