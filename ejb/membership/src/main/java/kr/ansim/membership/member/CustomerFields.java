package kr.ansim.membership.member;

import static kr.ansim.membership.field.TextFields.needed;

import java.time.LocalDate;
import kr.ansim.kernel.Faults;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.PutCustomer;

/** What is wrong with a customer as it was told, all of it at once. */
final class CustomerFields {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_ADDRESS = 300;

    private final Faults faults = new Faults();

    private CustomerFields() {}

    /** @param today in Korea */
    static Faults faults(PutCustomer told, LocalDate today) {
        CustomerFields fields = new CustomerFields();
        needed(fields.faults, "number", told.customer().number(), LONGEST_NUMBER);
        needed(fields.faults, "name", told.name(), LONGEST_NAME);
        fields.formed("phone", told.phone(), PutCustomer.PHONE_FORM, MembershipRule.PHONE_WRONG);
        told.ci().ifPresent(ci -> fields.formed("ci", ci, PutCustomer.CI_FORM, MembershipRule.CI_WRONG));
        told.email().ifPresent(email -> needed(fields.faults, "email", email, LONGEST_EMAIL));
        told.address().ifPresent(address -> needed(fields.faults, "address", address, LONGEST_ADDRESS));
        told.birthDate().ifPresent(birth -> fields.past("birthDate", birth, today));
        told.joinedOn().ifPresent(joined -> fields.past("joinedOn", joined, today));
        return fields.faults;
    }

    private void formed(String field, String value, String form, MembershipRule rule) {
        if (!value.matches(form)) {
            faults.at(field, rule);
        }
    }

    private void past(String field, LocalDate day, LocalDate today) {
        if (day.isBefore(EARLIEST) || day.isAfter(today)) {
            faults.at(field, MembershipRule.DAY_WRONG);
        }
    }
}
