package kr.ansim.care;

import java.time.Instant;
import java.util.UUID;

/** Something that happened to a call. @param number by which the telephone system knows it */
public record CallHappened(UUID system, String number, CallHappening kind, Instant at) {}
