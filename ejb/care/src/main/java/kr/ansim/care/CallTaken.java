package kr.ansim.care;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of a call that was announced.
 *
 * @param queue in which it is, which the caller's grade has a word in
 * @param agent to whom it is offered, or who has it; empty while it waits
 */
public record CallTaken(
        UUID id, String number, CallMatch match, String queue, CallState state, Optional<String> agent) {}
