package kr.ansim.platform;

import java.time.Duration;

/**
 * What is in the outbox now.
 *
 * @param waiting messages that are still to go out, also those under way
 * @param givenUp messages that wait for an administrator
 * @param oldest age of the oldest waiting message, zero when there is none
 */
public record OutboxBacklog(long waiting, long givenUp, Duration oldest) {}
