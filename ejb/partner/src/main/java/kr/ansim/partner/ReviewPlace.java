package kr.ansim.partner;

import java.time.Instant;
import java.util.UUID;

/** A place in the queue, which stays one when the paper that stood there has gone. */
public record ReviewPlace(Instant dueAt, UUID submission) {}
