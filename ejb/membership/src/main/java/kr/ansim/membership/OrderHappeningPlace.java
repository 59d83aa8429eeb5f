package kr.ansim.membership;

import java.time.Instant;
import java.util.UUID;

/** Where a list of what happened to orders, the newest first, goes on. @param kind of which the last was, as text */
public record OrderHappeningPlace(Instant at, UUID order, String kind) {}
