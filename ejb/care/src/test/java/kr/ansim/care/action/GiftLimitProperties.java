package kr.ansim.care.action;

import static kr.ansim.care.action.ActWorld.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.testing.Tables;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However gifts follow each other over days and months, nobody gives more alone than the limits let, and nothing less. */
class GiftLimitProperties {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final long DAY = 10_000;
    private static final long MONTH = 500_000;
    private static final DataSource TABLES = Tables.source("membership", "care");

    private static int tries;

    /** @param later hours after the one before @param approved whether a second person lets it pass, if one has to */
    record Wish(String agent, int member, long points, int later, boolean approved) {}

    /** A gift of somebody alone, as one would write it on paper. */
    private record Noted(String agent, int member, LocalDate on, long points) {}

    @Property(tries = 60)
    void gives_alone_just_what_a_list_on_paper_lets(@ForAll("wishes") List<Wish> wishes) {
        // the last evening of a month in Korea, which in Greenwich is its afternoon
        ActWorld world = new ActWorld(Instant.parse("2026-11-30T14:00:00Z"), TABLES);
        String mine = "-" + tries++;
        GiftDesk desk = world.wired.get(GiftDesk.class);
        wishes.stream().map(Wish::member).distinct().forEach(member -> world.member(member + mine));
        List<Noted> paper = new ArrayList<>();
        long given = 0;
        for (Wish wish : wishes) {
            world.clock.forward(Duration.ofHours(wish.later()));
            LocalDate today = LocalDate.ofInstant(world.clock.instant(), KOREA);
            boolean alone = isLet(paper, wish, today);
            ActSummary act = desk.points(ask(wish.member() + mine), wish.points(), wish.agent() + mine);
            assertThat(act.state()).isEqualTo(alone ? ActState.DONE : ActState.WAITING);
            if (alone) {
                paper.add(new Noted(wish.agent(), wish.member(), today, wish.points()));
            } else if (wish.approved()) {
                world.wired.get(GiftDecisions.class).approve(act.id(), "second");
            }
            given += alone || wish.approved() ? wish.points() : 0;
        }
        assertThat(world.statements.list(
                        "SELECT COALESCE(SUM(p.amount), 0) AS given FROM membership_point_hand p JOIN"
                                + " membership_member m ON m.id = p.member_id WHERE p.state = 'DONE' AND m.number LIKE ?",
                        row -> row.bigint("given"),
                        "%" + mine))
                .containsExactly(given);
    }

    private static boolean isLet(List<Noted> paper, Wish wish, LocalDate today) {
        long day = 0;
        long month = 0;
        for (Noted noted : paper) {
            if (noted.agent().equals(wish.agent())) {
                day += noted.member() == wish.member() && noted.on().equals(today) ? noted.points() : 0;
                month += YearMonth.from(noted.on()).equals(YearMonth.from(today)) ? noted.points() : 0;
            }
        }
        return day + wish.points() <= DAY && month + wish.points() <= MONTH;
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        Arbitrary<Wish> few = wish(
                Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 9));
        // many members on one day bring somebody to the limit of the month
        Arbitrary<Wish> many = Combinators.combine(
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.longs().between(9_000, 10_000))
                .as((member, points) -> new Wish("one", member, points, 0, false));
        return Arbitraries.oneOf(
                few.list().ofMaxSize(40), many.list().ofMinSize(50).ofMaxSize(90));
    }

    private static Arbitrary<Wish> wish(Arbitrary<Integer> members, Arbitrary<Integer> hours) {
        return Combinators.combine(
                        Arbitraries.of("one", "two"),
                        members,
                        Arbitraries.longs().between(1, 12_000),
                        hours,
                        Arbitraries.of(true, false))
                .as(Wish::new);
    }
}
