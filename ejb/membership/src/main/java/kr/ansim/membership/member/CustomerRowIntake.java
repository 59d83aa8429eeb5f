package kr.ansim.membership.member;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kr.ansim.membership.CustomerTaken;
import kr.ansim.membership.PutCustomer;

/** Takes in one customer of many, whatever becomes of the others. */
@Stateless
@PermitAll
public class CustomerRowIntake {

    @Inject
    private CustomerIntake intake;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public CustomerTaken take(PutCustomer customer) {
        return intake.take(customer);
    }
}
