package kr.ansim.care;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of an agent's calls, the newest first.
 *
 * @param from when they began at the earliest, null for ever
 * @param after the last that is known, null for the first page
 */
public record FindCalls(
        CallsShown shown, @Nullable Instant from, @Nullable UUID after, int limit) {}
