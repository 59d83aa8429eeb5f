package kr.ansim.care;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That an agent has said a greeting to a member.
 *
 * @param factOn the day the fact was of
 * @param call in which it was said; not kept unless the agent has answered it and it is of this member
 */
public record SayGreeting(String member, UUID template, LocalDate factOn, Optional<UUID> call) {}
