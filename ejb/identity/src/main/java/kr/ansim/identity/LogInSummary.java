package kr.ansim.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One log-in that happened. */
public record LogInSummary(Instant at, @Nullable String address, LogInWay way) {}
