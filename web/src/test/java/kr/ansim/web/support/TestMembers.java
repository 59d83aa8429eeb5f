package kr.ansim.web.support;

import java.net.URI;
import java.util.UUID;

/** Customers of the television channel whom the shop tells of. */
public final class TestMembers {

    private TestMembers() {}

    /** @param person as JSON. @return the number of the member */
    public static String told(URI portal, String person) {
        return new Api(portal, Demo.read().membersKey())
                .put("/api/v1/customers/tv/TM-" + UUID.randomUUID(), person)
                .text("member");
    }
}
