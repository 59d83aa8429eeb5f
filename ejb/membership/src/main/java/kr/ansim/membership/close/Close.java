package kr.ansim.membership.close;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A close that is under way.
 *
 * @param doneTo the last member that was decided on
 * @param last the last member that is decided on
 */
record Close(UUID id, LocalDate effective, int policy, UUID doneTo, UUID last) {}
