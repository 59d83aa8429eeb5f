package kr.ansim.kernel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work on many of which one that fails keeps none of the others waiting. */
public final class OneByOne {

    private OneByOne() {}

    /**
     * @param failed what is logged of one that failed, beside why
     * @return how many were seen to
     */
    public static <T> int seeTo(List<T> all, Consumer<T> work, Logger log, Function<T, String> failed) {
        int done = 0;
        for (T one : all) {
            try {
                work.accept(one);
                done++;
            } catch (RuntimeException failure) {
                log.log(Level.WARNING, failed.apply(one), LoggedFailure.of(failure));
            }
        }
        return done;
    }
}
