package kr.ansim.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who a customer is, as a channel knows it now. Saying it again changes nothing.
 *
 * @param phoneVerified whether the customer has proved that the phone is theirs
 * @param ci the hash by which identification agencies know a person, 64 bytes in base 64
 * @param joinedOn as the channel has it; without one, the day on which the customer was first heard of
 */
public record PutCustomer(
        CustomerNumber customer,
        String name,
        Optional<LocalDate> birthDate,
        String phone,
        boolean phoneVerified,
        Optional<String> ci,
        Optional<String> email,
        Optional<String> address,
        Optional<LocalDate> joinedOn) {

    public static final String CI_FORM = "[A-Za-z0-9+/]{86}==";

    /** A phone number in Korea or abroad, in one of the ways people write it. */
    public static final String PHONE_FORM = "\\+?[0-9](?:[ ().-]{0,2}[0-9]){6,14}";

    /** Without what it says of a person, for logs. */
    @Override
    public String toString() {
        return "customer " + customer.channel() + " " + customer.number();
    }
}
