package kr.ansim.membership;

import java.util.List;

/**
 * Asks what is best for a cart.
 *
 * @param codes of coupons that the customer has, as they were typed
 * @param points to be paid with, if there are so many and the goods cost so much
 */
public record QuoteBenefits(MemberKey member, Cart cart, List<String> codes, long points) {

    public QuoteBenefits {
        codes = List.copyOf(codes);
    }
}
