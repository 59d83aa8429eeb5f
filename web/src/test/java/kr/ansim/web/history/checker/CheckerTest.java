package kr.ansim.web.history.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.Request;
import org.junit.jupiter.api.Test;

/** Of each property the checker accepts a history that keeps it and rejects one that breaks it. */
class CheckerTest {

    private static List<Property> broken(Tale tale) {
        return Checker.violationsIn(tale.end()).stream()
                .map(Violation::property)
                .distinct()
                .toList();
    }

    @Test
    void accepts_a_door_that_goes_from_one_booking_to_the_next() {
        Tale tale = new Tale()
                .held("a", "1", 0, 1, 10)
                .held("b", "1", 9, 11, 20)
                .moved(Action.CANCEL, "b", "CANCELLED", 12, 14)
                .held("c", "1", 13, 13.5, 23);
        assertThat(broken(tale)).isEmpty();
    }

    @Test
    void rejects_two_live_bookings_of_one_door() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10).held("b", "1", 2, 3, 12);
        assertThat(broken(tale)).containsExactly(Property.ONE_LIVE_BOOKING);
    }

    @Test
    void rejects_a_second_booking_of_a_confirmed_door() {
        Tale tale = new Tale()
                .held("a", "1", 0, 1, 10)
                .moved(Action.CONFIRM, "a", "CONFIRMED", 2, 3)
                .held("b", "1", 20, 21, 30);
        assertThat(broken(tale)).containsExactly(Property.ONE_LIVE_BOOKING);
    }

    @Test
    void rejects_two_live_bookings_of_one_order() {
        Tale tale = new Tale().held("a", "order", "1", 0, 1, 10).held("b", "order", "2", 2, 3, 12);
        assertThat(broken(tale)).containsExactly(Property.ONE_LIVE_BOOKING);
    }

    @Test
    void accepts_a_confirmation_sent_before_the_end_of_the_renewed_hold() {
        Tale tale = new Tale()
                .held("a", "1", 0, 1, 10)
                .renewed("a", 9, 11, 19)
                .moved(Action.CONFIRM, "a", "CONFIRMED", 18.9, 25);
        assertThat(broken(tale)).isEmpty();
    }

    @Test
    void accepts_a_confirmation_that_was_sent_once_more_and_left_alone() {
        Tale tale = new Tale()
                .held("a", "1", 0, 1, 10)
                .moved(Action.CONFIRM, "a", "CONFIRMED", 2, 3)
                .moved(Action.CANCEL, "a", "CANCELLED", 4, 5)
                .unanswered(Request.of(Action.CONFIRM, "shop", "a", "another-key"), 6)
                .unanswered(Request.of(Action.CONFIRM, "other", "a", "other-key"), 7);
        assertThat(broken(tale)).isEmpty();
    }

    @Test
    void rejects_a_confirmation_of_a_hold_that_had_run_out() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10).moved(Action.CONFIRM, "a", "CONFIRMED", 10.5, 11);
        assertThat(broken(tale)).containsExactly(Property.CONFIRMED_FROM_A_HOLD);
    }

    @Test
    void rejects_a_confirmation_by_somebody_else() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10).moved(Action.CONFIRM, "a", "CONFIRMED", "other", 2, 3);
        assertThat(broken(tale)).containsExactly(Property.CONFIRMED_FROM_A_HOLD);
    }

    @Test
    void accepts_the_same_answer_to_the_same_key() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10);
        tale.answered(Tale.hold("a", "key-a"), 20, 21, 201, tale.body("a", "HELD"))
                .refused(Tale.hold("a", "key-a"), 0.5, 0.6, "IDEMPOTENCY_IN_PROGRESS")
                .refused(Tale.hold("other", "key-a"), 22, 23, "IDEMPOTENCY_MISMATCH");
        assertThat(broken(tale)).isEmpty();
    }

    @Test
    void rejects_another_answer_to_the_same_key() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10).refused(Tale.hold("a", "key-a"), 20, 21, "LOCKER_FULL");
        assertThat(broken(tale)).containsExactly(Property.SAME_KEY_SAME_ANSWER);
    }

    @Test
    void rejects_one_key_for_two_requests() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10);
        tale.answered(Tale.hold("other", "key-a"), 20, 21, 201, tale.body("a", "HELD"));
        assertThat(broken(tale)).contains(Property.SAME_KEY_SAME_ANSWER);
    }

    @Test
    void accepts_free_doors_that_are_all_less_those_taken_and_broken() {
        Tale tale = new Tale()
                .counted(2, -2, -1)
                .held("a", "1", 0, 1, 10)
                .counted(1, 2, 3)
                .counted(2, 9, 11)
                .operated(Action.BREAK, "S/2", 12, 13)
                .counted(1, 14, 15)
                .operated(Action.MEND, "S/2", 16, 17)
                .counted(2, 18, 19);
        assertThat(broken(tale)).isEmpty();
        assertThat(Checker.exactCountsIn(tale.end())).isEqualTo(4);
    }

    @Test
    void rejects_a_taken_door_that_is_counted_free() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10).counted(2, 2, 3);
        assertThat(broken(tale)).containsExactly(Property.DOORS_ADD_UP);
    }

    @Test
    void rejects_a_free_door_that_is_not_counted() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10).counted(1, 11, 12);
        assertThat(broken(tale)).containsExactly(Property.DOORS_ADD_UP);
    }

    @Test
    void accepts_the_whole_life_of_a_booking() {
        Tale tale = new Tale()
                .held("a", "1", 0, 1, 10)
                .renewed("a", 2, 3, 12)
                .moved(Action.CONFIRM, "a", "CONFIRMED", 4, 5)
                .moved(Action.CANCEL, "a", "CANCELLED", 6, 7);
        assertThat(broken(tale)).isEmpty();
    }

    @Test
    void rejects_a_gap_between_events() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10).event("booking.expired", "a", 11, 3);
        assertThat(broken(tale)).containsExactly(Property.EVENTS_WITHOUT_GAP);
    }

    @Test
    void rejects_an_event_that_cannot_follow() {
        Tale tale = new Tale()
                .held("a", "1", 0, 1, 10)
                .moved(Action.CONFIRM, "a", "CONFIRMED", 2, 3)
                .event("booking.expired", "a", 11);
        assertThat(broken(tale)).containsExactly(Property.EVENTS_WITHOUT_GAP);
    }

    @Test
    void rejects_an_event_that_nobody_asked_for() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10).event("booking.cancelled", "a", 2);
        assertThat(broken(tale)).containsExactly(Property.EVENTS_WITHOUT_GAP);
    }

    @Test
    void accepts_an_unanswered_move_either_way() {
        Tale happened = new Tale()
                .held("a", "1", 0, 1, 10)
                .unanswered(Action.CONFIRM, "a", 2)
                .event("booking.confirmed", "a", 3)
                .seen("a", "CONFIRMED", 20, 21);
        assertThat(broken(happened)).isEmpty();
        Tale didNot = new Tale()
                .held("a", "1", 0, 1, 10)
                .unanswered(Action.CONFIRM, "a", 2)
                .event("booking.expired", "a", 11)
                .seen("a", "EXPIRED", 20, 21);
        assertThat(broken(didNot)).isEmpty();
    }

    @Test
    void rejects_an_acknowledged_move_without_its_event() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10);
        tale.answered(Tale.move(Action.CONFIRM, "a", "shop"), 2, 3, 200, tale.body("a", "CONFIRMED"));
        assertThat(broken(tale)).containsExactly(Property.NOTHING_LOST);
    }

    @Test
    void rejects_a_look_that_misses_what_was_acknowledged() {
        Tale tale = new Tale()
                .held("a", "1", 0, 1, 10)
                .moved(Action.CONFIRM, "a", "CONFIRMED", 2, 3)
                .seen("a", "HELD", 4, 5);
        assertThat(broken(tale)).containsExactly(Property.NOTHING_LOST);
    }

    @Test
    void rejects_a_hold_that_is_over_too_early() {
        Tale tale = new Tale()
                .held("a", "1", 0, 1, 10)
                .refused(Tale.move(Action.CONFIRM, "a", "shop"), 8, 9, "HOLD_EXPIRED");
        assertThat(broken(tale)).containsExactly(Property.NOTHING_LOST);
    }

    @Test
    void rejects_a_hold_at_a_closed_site_but_not_at_one_that_is_just_closing() {
        Tale closed = new Tale().operated(Action.CLOSE, "S", 0, 1).held("a", "1", 2, 3, 12);
        assertThat(broken(closed)).containsExactly(Property.NOTHING_LOST);
        Tale closing = new Tale().operated(Action.CLOSE, "S", 0, 3).held("a", "1", 2, 4, 12);
        assertThat(broken(closing)).isEmpty();
    }

    @Test
    void accepts_full_as_long_as_every_door_may_have_been_taken_for_a_moment() {
        Tale tale = new Tale()
                .held("a", "1", 0, 1, 10)
                .heldUnheard("b", "2", 2, 2.5, 12)
                .refused(Tale.hold("c", "key-c"), 3, 4, "LOCKER_FULL")
                .moved(Action.CANCEL, "a", "CANCELLED", 5, 6)
                .refused(Tale.hold("d", "key-d"), 5.5, 7, "LOCKER_FULL");
        assertThat(broken(tale)).isEmpty();
    }

    @Test
    void rejects_full_while_a_door_was_free() {
        Tale tale = new Tale()
                .held("a", "1", 0, 1, 10)
                .moved(Action.CANCEL, "a", "CANCELLED", 5, 6)
                .refused(Tale.hold("d", "key-d"), 7, 8, "LOCKER_FULL");
        assertThat(broken(tale)).containsExactly(Property.NEVER_FALSELY_REFUSED);
    }

    @Test
    void rejects_closed_while_the_site_was_open() {
        Tale tale = new Tale()
                .operated(Action.CLOSE, "S", 0, 1)
                .operated(Action.OPEN, "S", 2, 3)
                .refused(Tale.hold("d", "key-d"), 4, 5, "SITE_CLOSED");
        assertThat(broken(tale)).containsExactly(Property.NEVER_FALSELY_REFUSED);
    }

    @Test
    void rejects_already_booked_without_a_booking() {
        Tale tale = new Tale().held("a", "1", 0, 1, 10).refused(Tale.hold("a", "k"), 11, 12, "ORDER_ALREADY_BOOKED");
        assertThat(broken(tale)).containsExactly(Property.NEVER_FALSELY_REFUSED);
    }
}
