package kr.ansim.care.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.ActKind;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.ReturnReason;
import kr.ansim.care.TimelineFact;
import kr.ansim.kernel.Won;
import org.junit.jupiter.api.Test;

/** The timeline is told of an act what its words need, and of the money what is a gift. */
class GiftStreamTest {

    private static final UUID SHOP = new UUID(0, 1);

    @Test
    void a_gift_says_how_much() {
        assertThat(GiftStream.facts(act(ActKind.POINTS, OptionalInt.empty(), Optional.empty())))
                .containsEntry(TimelineFact.MATTER, "POINTS")
                .containsEntry(TimelineFact.WON, "5000")
                .doesNotContainKeys(TimelineFact.LINE, TimelineFact.PIECES, TimelineFact.WHY);
    }

    @Test
    void a_return_says_of_which_line_how_many_pieces_and_why() {
        assertThat(GiftStream.facts(act(ActKind.RETURN, OptionalInt.of(2), Optional.of(ReturnReason.FAULTY))))
                .containsEntry(TimelineFact.LINE, "2")
                .containsEntry(TimelineFact.PIECES, "2")
                .containsEntry(TimelineFact.WHY, "FAULTY")
                .containsEntry(TimelineFact.ORDER, "A-1")
                .doesNotContainKey(TimelineFact.WON);
    }

    private static ActSummary act(ActKind kind, OptionalInt line, Optional<ReturnReason> why) {
        return new ActSummary(
                new UUID(0, 2),
                kind,
                ActState.DONE,
                "1234567897",
                "account:one",
                Instant.EPOCH,
                "사과",
                new Won(5_000),
                "",
                Optional.empty(),
                Optional.of(new ActSummary.Order(SHOP, "A-1")),
                line,
                line,
                why,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
