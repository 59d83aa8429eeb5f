package kr.ansim.membership.field;

import java.util.Optional;
import kr.ansim.kernel.Faults;
import kr.ansim.membership.MembershipRule;

/** Values that are told with one kind of event, and with no other. */
public final class KindFields {

    private KindFields() {}

    /** @param due whether this kind is told with the value */
    public static void just(Faults faults, String field, Optional<?> told, boolean due) {
        if (due && told.isEmpty()) {
            faults.at(field, MembershipRule.FIELD_MISSING);
        } else if (!due && told.isPresent()) {
            faults.at(field, MembershipRule.FIELD_UNWANTED);
        }
    }
}
