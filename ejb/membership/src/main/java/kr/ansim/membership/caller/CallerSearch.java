package kr.ansim.membership.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.MemberCaller;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.grade.HeldGrades;
import kr.ansim.membership.member.MemberSearch;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Who a member is to those who put calls through. */
@ApplicationScoped
public class CallerSearch {

    static final int MOST = 10;

    private record Part(UUID id, UUID head, String number) {}

    @Inject
    private Statements statements;

    @Inject
    private MemberSearch search;

    @Inject
    private HeldGrades grades;

    @Inject
    private Clock clock;

    public List<MemberCaller> of(String phone) {
        return search.headsOfPhone(phone, MOST).stream()
                .flatMap(head -> caller(parts("head_id = ?", head)))
                .toList();
    }

    public Optional<MemberCaller> get(String number) {
        return caller(parts("head_id = (SELECT n.head_id FROM membership_member n WHERE n.number = ?)", number))
                .findFirst();
    }

    private List<Part> parts(String which, Object value) {
        return statements.list(
                "SELECT id, head_id, number FROM membership_member WHERE " + which + " ORDER BY id",
                CallerSearch::part,
                value);
    }

    private Stream<MemberCaller> caller(List<Part> parts) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        return parts.stream()
                .filter(part -> part.id().equals(part.head()))
                .flatMap(head -> grades.of(head.id(), today).stream()
                        .map(held -> new MemberCaller(
                                head.id(),
                                head.number(),
                                parts.stream().map(Part::id).toList(),
                                held.shown(today),
                                isBest(head.id()),
                                channels(head.id()))));
    }

    private boolean isBest(UUID head) {
        return statements
                .find(
                        "SELECT b.place FROM membership_best b JOIN membership_member m ON m.id = b.member_id"
                                + " WHERE m.head_id = ? AND b.seated = TRUE AND b.close_id = (SELECT c.id FROM membership_close c"
                                + " WHERE c.state = 'DONE' ORDER BY c.effective DESC LIMIT 1)",
                        row -> row.integer("place"),
                        head)
                .isPresent();
    }

    private EnumSet<SalesChannel> channels(UUID head) {
        EnumSet<SalesChannel> channels = EnumSet.noneOf(SalesChannel.class);
        channels.addAll(statements.list(
                "SELECT DISTINCT i.channel FROM membership_identity i JOIN membership_member m ON m.id = i.member_id"
                        + " WHERE m.head_id = ?",
                row -> SalesChannel.valueOf(row.string("channel")),
                head));
        return channels;
    }

    private static Part part(Row row) throws SQLException {
        return new Part(row.uuid("id"), row.uuid("head_id"), row.string("number"));
    }
}
