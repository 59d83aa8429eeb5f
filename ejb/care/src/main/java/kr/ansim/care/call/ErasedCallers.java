package kr.ansim.care.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.membership.MemberErased;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** That somebody called stays; by which number, and what was noted, goes with the member. */
@ApplicationScoped
class ErasedCallers {

    private record Kept(UUID caller, @Nullable UUID note) {}

    @Inject
    private Statements statements;

    @Inject
    private CallerNumber numbers;

    void forget(@Observes MemberErased erased) {
        statements
                .list(
                        "SELECT caller, note FROM care_call WHERE member_id IN ("
                                + Statements.marks(erased.members().size()) + ") ORDER BY id",
                        row -> new Kept(row.uuid("caller"), row.uuidOrNull("note")),
                        erased.members().toArray())
                .stream()
                .flatMap(kept -> Stream.concat(Stream.of(kept.caller()), Stream.ofNullable(kept.note())))
                .forEach(numbers::erase);
    }
}
