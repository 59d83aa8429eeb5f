package kr.ansim.membership;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A member, with all who are the same person, as those need to know it who put a call through.
 *
 * @param id of the head
 * @param group the ids of all who are the same person, the head's among them
 * @param rank of the grade that counts today
 * @param best whether it is among the best of the last close
 */
public record MemberCaller(
        UUID id, String number, List<UUID> group, int rank, boolean best, Set<SalesChannel> channels) {}
