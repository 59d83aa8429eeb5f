package kr.ansim.care;

import java.time.Duration;
import java.util.Optional;

/**
 * How long calls took from their answer to their end, in whole seconds.
 *
 * @param median no more than half of them took less, as {@code ninety} for nine of ten
 */
public record HandlingTimes(long calls, Optional<Duration> median, Optional<Duration> ninety) {}
