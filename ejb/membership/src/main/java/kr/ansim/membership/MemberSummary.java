package kr.ansim.membership;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A member in a list of those who were found.
 *
 * @param person masked, of the customer whom most is known of; empty when nobody told who it is
 * @param channels where the member buys
 */
public record MemberSummary(
        UUID id, String number, MemberState state, Map<String, String> person, Set<SalesChannel> channels) {}
