package kr.ansim.membership.point;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Points for a member.
 *
 * @param expiresOn the last day on which they can be used
 * @param pending whether they cannot be spent yet
 */
public record IssuePoints(UUID member, LotSource source, long amount, LocalDate expiresOn, boolean pending) {}
