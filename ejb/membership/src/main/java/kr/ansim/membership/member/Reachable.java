package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;

/** How members can be told something. */
@ApplicationScoped
public class Reachable {

    private record Person(UUID head, UUID token) {}

    @Inject
    private Statements statements;

    @Inject
    private PersonalDataVault vault;

    /** The mail addresses of these heads, in the clear: never to be shown. Those without one are missing. */
    public Map<UUID, String> byMail(Collection<UUID> heads) {
        Map<UUID, String> addresses = new LinkedHashMap<>();
        if (heads.isEmpty()) {
            return addresses;
        }
        List<Person> people = statements.list(
                "SELECT m.head_id, i.person FROM membership_member m JOIN membership_identity i ON i.member_id = m.id"
                        + " WHERE m.head_id IN (" + Statements.marks(heads.size())
                        + ") AND i.person IS NOT NULL ORDER BY i.id",
                row -> new Person(row.uuid("head_id"), row.uuid("person")),
                heads.toArray());
        for (Person person : people) {
            if (!addresses.containsKey(person.head())) {
                String address = vault.use(person.token()).getOrDefault("email", "");
                if (!address.isEmpty()) {
                    addresses.put(person.head(), address);
                }
            }
        }
        return addresses;
    }
}
