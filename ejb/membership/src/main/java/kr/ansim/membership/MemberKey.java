package kr.ansim.membership;

import java.util.Optional;

/** Who is meant: by the number of a member, or as a channel knows the customer. Just one of the two is told. */
public record MemberKey(Optional<String> number, Optional<CustomerNumber> customer) {

    public static MemberKey of(String number) {
        return new MemberKey(Optional.of(number), Optional.empty());
    }

    public static MemberKey of(CustomerNumber customer) {
        return new MemberKey(Optional.empty(), Optional.of(customer));
    }
}
