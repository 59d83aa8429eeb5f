package kr.ansim.care;

import java.time.Duration;
import java.time.Instant;

/** When somebody is called back: not before the one and not after the other. */
public record CallBackWindow(Instant from, Instant to) {

    public static CallBackWindow of(Instant from, Duration length) {
        return new CallBackWindow(from, from.plus(length));
    }
}
