package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.NamedCustomer;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PersonalDataVault;

/** Customers in the clear, for a parcel that is brought to them. */
@ApplicationScoped
public class NamedCustomers {

    @Inject
    private MemberHeads heads;

    @Inject
    private CustomerRows customers;

    @Inject
    private PersonalDataVault vault;

    @Inject
    private AuditTrail trail;

    /** @throws RuleBroken as the facade says */
    public Optional<NamedCustomer> of(String member, CustomerNumber wanted, String reason) {
        Optional<UUID> person = customers.ofHeads(List.of(heads.of(member))).stream()
                .filter(one -> one.customer().channel() == wanted.channel()
                        && one.customer().number().equals(wanted.number()))
                .map(CustomerRows.Kept::person)
                .filter(Objects::nonNull)
                .findFirst();
        Optional<NamedCustomer> named = person.map(vault::use).flatMap(NamedCustomers::named);
        named.ifPresent(found -> trail.record(AuditEntry.of("customer.named", "personal-data", person.orElseThrow())
                .reason(reason)
                .detail("whose", member)));
        return named;
    }

    private static Optional<NamedCustomer> named(Map<String, String> fields) {
        String name = fields.getOrDefault("name", "");
        String phone = fields.getOrDefault("phone", "");
        return name.isEmpty() || phone.isEmpty() ? Optional.empty() : Optional.of(new NamedCustomer(name, phone));
    }
}
