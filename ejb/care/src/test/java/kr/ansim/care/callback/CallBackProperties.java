package kr.ansim.care.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.care.CallBackConsent;
import kr.ansim.care.CallBackCounts;
import kr.ansim.care.CallBackDone;
import kr.ansim.care.CallBackOutcome;
import kr.ansim.care.CallBackState;
import kr.ansim.care.CallBackWhen;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.FindCallBacks;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.sla.SlaPolicies;
import kr.ansim.care.sla.SlowHours;
import kr.ansim.kernel.RuleBroken;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whatever two agents, the clock and the watch do in whatever order, each promise ends as the model says. */
class CallBackProperties {

    private static final List<String> AGENTS = List.of(CallBackWorld.ONE, CallBackWorld.OTHER);

    /** What is true of a promise, told from what happened and not from its state. */
    private static final class Model {
        private final CallBackWindow window;
        private @Nullable String holder;
        private @Nullable Instant firstTry;
        private int tries;
        private boolean ringing;
        private Instant rang = Instant.EPOCH;
        private boolean missed;
        private @Nullable CallBackOutcome outcome;

        Model(CallBackWindow window, @Nullable String holder, int tries) {
            this.window = window;
            this.holder = holder;
            this.tries = tries;
        }

        CallBackState state() {
            Instant first = firstTry;
            if (first != null) {
                return first.isAfter(window.to()) ? CallBackState.MISSED : CallBackState.KEPT;
            }
            if (missed) {
                return CallBackState.MISSED;
            }
            if (outcome != null) {
                return CallBackState.DROPPED;
            }
            return holder == null ? CallBackState.PLANNED : CallBackState.TAKEN;
        }

        boolean holds(String agent) {
            return outcome == null && agent.equals(holder);
        }
    }

    private record Act(int kind, String agent, int minutes) {}

    private final CallBackWorld world = new CallBackWorld();
    private UUID id = new UUID(0, 0);
    private Model model = new Model(new CallBackWindow(Instant.EPOCH, Instant.EPOCH), null, 0);

    @Property(tries = 300)
    void every_promise_ends_as_what_happened_says(
            @ForAll boolean mine,
            @ForAll @IntRange(max = 60) int begins,
            @ForAll @IntRange(min = 1, max = 60) int lasts,
            @ForAll @Size(max = 25) List<@IntRange(max = 1_000_000) Integer> course) {
        CallBackWindow window =
                CallBackWindow.of(world.clock.instant().plus(Duration.ofMinutes(begins)), Duration.ofMinutes(lasts));
        id = world.book.plan(CallBackWorld.wish(window, CallBackConsent.NIGHT_ASKED_FOR, mine), CallBackWorld.ONE);
        model = new Model(window, mine ? CallBackWorld.ONE : null, 0);
        for (int number : course) {
            Act act = new Act(number % 8, AGENTS.get(number / 8 % 2), number / 16 % 50);
            boolean expected = expected(act);
            assertThat(done(act)).as(act.toString()).isEqualTo(expected);
            CallBackRow row = world.row(id);
            assertThat(row.state()).as(act.toString()).isEqualTo(model.state());
            assertThat(row.agent()).isEqualTo(model.holder);
            assertThat(row.tries()).isEqualTo(model.tries);
            assertThat(row.isOpen()).isEqualTo(model.outcome == null);
        }
    }

    /** Changes the model and tells whether it is allowed. */
    private boolean expected(Act act) {
        Instant now = world.clock.instant();
        switch (act.kind()) {
            case 0 -> {
                return true;
            }
            case 1 -> {
                if (model.outcome == null && model.firstTry == null && now.isAfter(model.window.to())) {
                    model.missed = true;
                }
                return true;
            }
            case 2 -> {
                if (model.outcome != null) {
                    return false;
                }
                model.holder = model.holder == null ? act.agent() : model.holder;
                return true;
            }
            case 3 -> {
                if (!model.holds(act.agent())) {
                    return false;
                }
                model.holder = null;
                return true;
            }
            case 4 -> {
                if (!model.holds(act.agent()) || (!model.ringing && now.isBefore(model.window.from()))) {
                    return false;
                }
                model.tries += model.ringing ? 0 : 1;
                model.rang = model.ringing ? model.rang : now;
                model.firstTry = model.firstTry == null ? now : model.firstTry;
                model.ringing = true;
                return true;
            }
            case 5 -> {
                if (!model.holds(act.agent()) || !model.ringing) {
                    return false;
                }
                model.outcome = CallBackOutcome.REACHED;
                return true;
            }
            case 6 -> {
                if (!model.holds(act.agent())) {
                    return false;
                }
                model.outcome = CallBackOutcome.DROPPED;
                return true;
            }
            default -> {
                String other = other(act.agent());
                boolean calls = model.ringing && now.isBefore(model.rang.plus(TakeOver.LONGEST_TRY));
                if (!model.holds(other) || calls) {
                    return false;
                }
                model.holder = act.agent();
                model.ringing = false;
                return true;
            }
        }
    }

    /** Neither of them is at the desk. */
    private static String other(String agent) {
        return agent.equals(CallBackWorld.ONE) ? CallBackWorld.OTHER : CallBackWorld.ONE;
    }

    private boolean done(Act act) {
        try {
            switch (act.kind()) {
                case 0 -> world.clock.forward(Duration.ofMinutes(act.minutes()));
                case 1 -> world.step.miss();
                case 2 -> assertThat(world.course.take(id, act.agent())).isEqualTo(model.holder);
                case 3 -> world.course.giveBack(id, act.agent());
                case 4 -> world.course.ring(id, act.agent());
                case 5 -> world.course.done(CallBackDone.reached(id, ""), act.agent());
                case 6 -> world.course.done(CallBackDone.dropped(id, "먼저 전화하셨습니다"), act.agent());
                default -> world.course.takeOver(id, other(act.agent()), act.agent());
            }
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    @Provide
    Arbitrary<List<SlaPolicy.Hours>> weeks() {
        Arbitrary<List<SlaPolicy.Hours>> days = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 10))
                .as((day, from, lasts, pause, more) -> Stream.of(
                                span(day, from, from + lasts),
                                span(day, from + lasts + pause, from + lasts + pause + more))
                        .filter(one -> one.fromMinute() < one.toMinute())
                        .toList());
        return days.list()
                .uniqueElements(day -> day.get(0).weekday())
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(all -> all.stream().flatMap(List::stream).toList());
    }

    private static SlaPolicy.Hours span(DayOfWeek day, int fromHalf, int toHalf) {
        return new SlaPolicy.Hours(day, fromHalf * 30, Math.min(1440, toHalf * 30));
    }

    /** Around Chuseok and Christmas too, against somebody who looks at the calendar of the desk each minute. */
    @Property(tries = 100)
    void whatever_is_offered_is_time_of_the_desk_and_can_be_promised(
            @ForAll("weeks") List<SlaPolicy.Hours> week,
            @ForAll boolean seoul,
            @ForAll @IntRange(max = 60 * 24 * 60) int minutes) {
        world.opens(seoul ? "Asia/Seoul" : "Europe/Berlin", week.toArray(SlaPolicy.Hours[]::new));
        world.clock.forward(Duration.ofMinutes(minutes));
        Instant now = world.clock.instant();
        SlowHours slow = new SlowHours(world.wired.get(SlaPolicies.class).hoursNow());
        DeskHours hours = world.wired.get(DeskHours.class);
        List<CallBackWindow> slots = hours.slots();
        assertThat(slots)
                .isSortedAccordingTo(Comparator.comparing(CallBackWindow::from))
                .doesNotHaveDuplicates();
        for (CallBackWindow slot : slots) {
            assertThat(slow.between(slot.from(), slot.to())).isEqualTo(60);
            assertThat(slot.from()).isAfter(now);
            world.book.plan(CallBackWorld.wish(slot, CallBackConsent.USUAL, false), CallBackWorld.ONE);
        }
        CallBackWindow next = hours.nextSlot(now);
        if (hours.isOpen(next) && !DeskHours.isNight(next)) {
            world.book.plan(CallBackWorld.wish(next, CallBackConsent.USUAL, false), CallBackWorld.ONE);
            assertThat(slots).allMatch(slot -> !slot.from().isBefore(next.from()));
        } else {
            assertThat(slots).isEmpty();
        }
    }

    @Property(tries = 100)
    void only_time_of_the_desk_is_promised_without_a_word(
            @ForAll("weeks") List<SlaPolicy.Hours> week,
            @ForAll @IntRange(max = 20 * 24 * 60) int begins,
            @ForAll @IntRange(min = 1, max = 300) int lasts) {
        world.opens("Asia/Seoul", week.toArray(SlaPolicy.Hours[]::new));
        CallBackWindow window =
                CallBackWindow.of(world.clock.instant().plus(Duration.ofMinutes(begins)), Duration.ofMinutes(lasts));
        SlowHours slow = new SlowHours(world.wired.get(SlaPolicies.class).hoursNow());
        boolean open = slow.between(window.from(), window.to()) == lasts && !DeskHours.isNight(window);
        assertThat(planned(window)).isEqualTo(open);
    }

    private boolean planned(CallBackWindow window) {
        try {
            world.book.plan(CallBackWorld.wish(window, CallBackConsent.USUAL, false), CallBackWorld.ONE);
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    @Property(tries = 100)
    void whoever_is_not_reached_is_promised_the_next_with_all_tries_counted(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 90) Integer> waits) {
        CallBackWindow first = CallBackWindow.of(world.clock.instant(), Duration.ofMinutes(60));
        UUID current =
                world.book.plan(CallBackWorld.wish(first, CallBackConsent.NIGHT_ASKED_FOR, true), CallBackWorld.ONE);
        int tries = 0;
        for (int wait : waits) {
            CallBackRow row = world.row(current);
            Duration until = Duration.between(world.clock.instant(), row.promisedAt());
            world.clock.forward(until.plusMinutes(wait));
            world.course.ring(current, CallBackWorld.ONE);
            tries++;
            assertThat(world.state(current)).isEqualTo(wait <= 60 ? CallBackState.KEPT : CallBackState.MISSED);
            CallBackWindow next =
                    CallBackWindow.of(world.clock.instant().plus(Duration.ofMinutes(5)), Duration.ofMinutes(60));
            assertThat(again(current, next, false).isPresent()).isEqualTo(tries < 3);
            if (tries >= 3) {
                assertThat(again(current, next, true)).isPresent();
            }
            CallBackRow before = world.row(current);
            assertThat(before.isOpen()).isFalse();
            current = next(current);
            assertThat(world.row(current).tries()).isEqualTo(tries);
        }
    }

    @Property(tries = 100)
    void each_number_is_as_long_as_its_list(
            @ForAll @Size(max = 12) List<@IntRange(max = 48 * 60) Integer> begins,
            @ForAll @IntRange(max = 36 * 60) int later,
            @ForAll boolean mine) {
        Instant now = world.clock.instant();
        for (int at : begins) {
            UUID one = world.book.plan(
                    CallBackWorld.wish(
                            CallBackWindow.of(now.plus(Duration.ofMinutes(at)), Duration.ofMinutes(60)),
                            CallBackConsent.NIGHT_ASKED_FOR,
                            false),
                    CallBackWorld.ONE);
            switch (at % 4) {
                case 0 -> world.course.take(one, CallBackWorld.ONE);
                case 1 -> world.course.take(one, CallBackWorld.OTHER);
                case 2 -> {
                    world.course.take(one, CallBackWorld.ONE);
                    world.course.done(CallBackDone.dropped(one, "먼저 전화하셨습니다"), CallBackWorld.ONE);
                }
                default -> {}
            }
        }
        world.clock.forward(Duration.ofMinutes(later));
        world.step.miss();
        assertThat(world.files.counts(mine, CallBackWorld.ONE))
                .isEqualTo(new CallBackCounts(
                        listed(CallBackWhen.DUE, mine),
                        listed(CallBackWhen.TODAY, mine),
                        listed(CallBackWhen.LATER, mine),
                        listed(CallBackWhen.MISSED, mine)));
    }

    private int listed(CallBackWhen when, boolean mine) {
        return world.files
                .find(new FindCallBacks(when, mine, null, Integer.MAX_VALUE), CallBackWorld.ONE)
                .size();
    }

    private Optional<UUID> again(UUID from, CallBackWindow window, boolean still) {
        try {
            return world.course.done(
                    new CallBackDone(
                            from,
                            CallBackOutcome.NOT_REACHED,
                            "",
                            Optional.of(window),
                            CallBackConsent.NIGHT_ASKED_FOR,
                            still),
                    CallBackWorld.ONE);
        } catch (RuleBroken asks) {
            return Optional.empty();
        }
    }

    private UUID next(UUID of) {
        return world.statements
                .find("SELECT id FROM care_call_back WHERE follows = ?", row -> row.uuid("id"), of)
                .orElseThrow();
    }
}
