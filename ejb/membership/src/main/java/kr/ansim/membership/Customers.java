package kr.ansim.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.member.CustomerIntake;

/** The customers of all channels. Those who are one person by strong evidence become one member at once. */
@Stateless
public class Customers {

    @Inject
    private CustomerIntake intake;

    /**
     * Takes in who a customer is.
     *
     * @throws RuleBroken {@code FIELD_MISSING, FIELD_TOO_LONG, PHONE_WRONG, CI_WRONG, DAY_WRONG} at the field;
     *     {@code MEMBER_ERASED}
     */
    @RolesAllowed("members:write")
    public CustomerTaken put(PutCustomer customer) {
        return intake.take(customer);
    }
}
