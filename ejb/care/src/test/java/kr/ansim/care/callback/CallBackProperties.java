package kr.ansim.care.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallBackConsent;
import kr.ansim.care.CallBackDone;
import kr.ansim.care.CallBackOutcome;
import kr.ansim.care.CallBackState;
import kr.ansim.care.CallBackWindow;
import kr.ansim.kernel.RuleBroken;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
            Act act = new Act(number % 7, AGENTS.get(number / 7 % 2), number / 14 % 50);
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
            default -> {
                if (!model.holds(act.agent())) {
                    return false;
                }
                model.outcome = CallBackOutcome.DROPPED;
                return true;
            }
        }
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
                default -> world.course.done(CallBackDone.dropped(id, "먼저 전화하셨습니다"), act.agent());
            }
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
