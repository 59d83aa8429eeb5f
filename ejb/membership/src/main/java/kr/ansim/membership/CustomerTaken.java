package kr.ansim.membership;

/**
 * As which member a customer is known.
 *
 * @param member the number of the member that the customer belongs to, together with other customers who are the same person
 * @param added whether the customer was not known before
 */
public record CustomerTaken(String member, MemberState state, boolean added) {}
