package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kr.ansim.membership.PutCustomer;
import kr.ansim.platform.PersonalDataVault;
import org.jspecify.annotations.Nullable;

/** Who the customers are, in the vault. */
@ApplicationScoped
class People {

    private static final String KIND = "member";

    @Inject
    private PersonalDataVault vault;

    /** What is known of a person and where it is kept. */
    record Kept(UUID token, boolean changed) {}

    Kept keep(@Nullable UUID token, PutCustomer customer) {
        Map<String, String> fields = fields(customer);
        if (token == null) {
            return new Kept(vault.keep(KIND, fields, null), true);
        }
        boolean changed = !vault.use(token).equals(fields);
        if (changed) {
            vault.replace(token, fields);
        }
        return new Kept(token, changed);
    }

    private static Map<String, String> fields(PutCustomer customer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", customer.name());
        fields.put("phone", customer.phone());
        customer.birthDate().ifPresent(birth -> fields.put("birthDate", birth.toString()));
        customer.email().ifPresent(email -> fields.put("email", email));
        customer.address().ifPresent(address -> fields.put("address", address));
        customer.ci().ifPresent(ci -> fields.put("ci", ci));
        return fields;
    }
}
