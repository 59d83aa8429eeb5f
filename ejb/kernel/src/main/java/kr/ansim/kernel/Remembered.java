package kr.ansim.kernel;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The latest answer to a question that is asked often and whose answer seldom changes. It is asked again when it is too old, or
 * when the question is another one.
 */
public final class Remembered<Q, A> {

    private final long mostNanos;
    private final LongSupplier nanos;
    private volatile @Nullable Answer<Q, A> latest;

    private record Answer<Q, A>(Q question, A answer, long asked) {}

    /** @param most how old an answer may be */
    public Remembered(Duration most) {
        this(most, System::nanoTime);
    }

    Remembered(Duration most, LongSupplier nanos) {
        this.mostNanos = most.toNanos();
        this.nanos = nanos;
    }

    /** Two who find it too old at the same time both ask: that is cheaper than waiting for each other. */
    public A of(Q question, Function<Q, A> asked) {
        long now = nanos.getAsLong();
        Answer<Q, A> known = latest;
        if (known != null && now - known.asked() < mostNanos && known.question().equals(question)) {
            return known.answer();
        }
        A answer = asked.apply(question);
        latest = new Answer<>(question, answer, now);
        return answer;
    }
}
