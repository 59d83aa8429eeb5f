package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import kr.ansim.notice.ShopNews;
import kr.ansim.platform.Statements;

/** News of a person for every shop from which it has bought, for shops know how to reach it. */
@ApplicationScoped
public class MemberNews {

    @Inject
    private Statements statements;

    @Inject
    private ShopNews news;

    /** @param number of the head. @param data never personal data */
    public void tell(UUID head, String number, String type, JsonObject data) {
        statements
                .list(
                        "SELECT DISTINCT o.shop_id FROM membership_member m JOIN membership_order o ON o.member_id = m.id"
                                + " WHERE m.head_id = ?",
                        row -> row.uuid("shop_id"),
                        head)
                .forEach(shop -> news.tell(shop, type, number, data));
    }
}
