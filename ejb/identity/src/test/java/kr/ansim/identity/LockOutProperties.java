package kr.ansim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kr.ansim.identity.LogInResult.LoggedIn;
import kr.ansim.identity.LogInResult.Reason;
import kr.ansim.identity.LogInResult.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Long stories of right and wrong passwords and of waiting, told to the log-in and to a model that is plainly right. */
class LockOutProperties {

    private static final String EMAIL = "owner@hanbit.example";
    private static final String PASSWORD = "right password";

    private enum Step {
        WRONG,
        RIGHT,
        WAIT_A_MINUTE,
        WAIT_AN_HOUR
    }

    @Property(tries = 30)
    void locks_exactly_when_the_book_says_so(@ForAll("stories") List<Step> story) {
        try (House house = new House()) {
            house.run(
                    () -> house.bean(DemoIdentities.class).account(EMAIL, "한빛", Set.of(Role.PARTNER_OWNER), PASSWORD));
            Book book = new Book();
            for (Step step : story) {
                switch (step) {
                    case WAIT_A_MINUTE -> house.clock.forward(Duration.ofMinutes(1));
                    case WAIT_AN_HOUR -> house.clock.forward(Duration.ofHours(1));
                    default -> {
                        boolean right = step == Step.RIGHT;
                        LogInResult result =
                                house.run(() -> house.bean(LogIn.class).withPassword(EMAIL, right ? PASSWORD : "no"));
                        book.compare(result, right, house.clock.instant());
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        return Arbitraries.frequency(
                        Tuple.of(12, Step.WRONG),
                        Tuple.of(1, Step.RIGHT),
                        Tuple.of(4, Step.WAIT_A_MINUTE),
                        Tuple.of(3, Step.WAIT_AN_HOUR))
                .list()
                .ofMinSize(10)
                .ofMaxSize(80);
    }

    /** The rule once more, written as people would say it. */
    private static final class Book {
        private int wrongInARow;
        private int locksInARow;
        private @Nullable Instant lockedUntil;

        void compare(LogInResult result, boolean right, Instant now) {
            if (lockedUntil != null && now.isBefore(lockedUntil)) {
                assertThat(((Refused) result).reason()).isEqualTo(Reason.LOCKED);
                assertThat(((Refused) result).lockedUntil()).isEqualTo(lockedUntil);
            } else if (right) {
                assertThat(result).isInstanceOf(LoggedIn.class);
                wrongInARow = 0;
                locksInARow = 0;
                lockedUntil = null;
            } else {
                lockedUntil = null;
                wrongInARow++;
                if (wrongInARow == 5) {
                    wrongInARow = 0;
                    locksInARow++;
                    lockedUntil = now.plus(nextLock());
                }
                assertThat(((Refused) result).reason()).isEqualTo(Reason.WRONG_PASSWORD);
                assertThat(((Refused) result).lockedUntil()).isEqualTo(lockedUntil);
                assertThat(((Refused) result).triesLeft()).isEqualTo(lockedUntil == null ? 5 - wrongInARow : 0);
            }
        }

        private Duration nextLock() {
            return switch (locksInARow) {
                case 1 -> Duration.ofMinutes(10);
                case 2 -> Duration.ofMinutes(30);
                case 3 -> Duration.ofHours(2);
                default -> Duration.ofHours(12);
            };
        }
    }
}
