package kr.ansim.care;

import java.util.Optional;

/**
 * The calls of an agent about which nothing has been said yet.
 *
 * @param current what to look at: a call that rings, else the one answered last of those spoken, else one that is over
 * @param toWrapUp the one answered first, spoken or over: it stays the same whatever rings or is answered meanwhile
 */
public record CallsInHand(Optional<CallDetails> current, Optional<CallDetails> toWrapUp) {}
