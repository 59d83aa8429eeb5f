package kr.ansim.partner.news;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.identity.Scope;
import kr.ansim.identity.ShopReaders;
import kr.ansim.kernel.Ids;
import kr.ansim.notice.ShopNews;
import kr.ansim.partner.Wired;
import kr.ansim.partner.product.ReadinessChanged;
import org.junit.jupiter.api.Test;

/** Which systems hear what, each under the name by which it knows the product. */
class SystemNewsTest {

    private record Told(UUID whom, String type, String subject, String data) {}

    private final UUID company = Ids.next();
    private final UUID shop = Ids.next();
    private final List<Told> told = new ArrayList<>();

    @Test
    void a_company_and_the_shops_that_may_ask_are_told_when_a_product_becomes_ready() {
        news().changed(new ReadinessChanged(company, "P-7K3M-2H9X", "DR-100", true));
        String data = "{\"productCode\":\"P-7K3M-2H9X\",\"itemCode\":\"DR-100\",\"ready\":true}";
        assertThat(told)
                .containsExactly(
                        new Told(company, "product.ready_changed", "DR-100", data),
                        new Told(shop, "product.ready_changed", "P-7K3M-2H9X", data));
    }

    private SystemNews news() {
        return new Wired()
                .with(ShopNews.class, new ShopNews() {
                    @Override
                    public void tell(UUID whom, String type, String subject, JsonObject data) {
                        told.add(new Told(whom, type, subject, data.toString()));
                    }
                })
                .with(ShopReaders.class, new ShopReaders() {
                    @Override
                    public List<UUID> with(Scope scope) {
                        return scope == Scope.PRODUCTS_READ ? List.of(shop) : List.of();
                    }
                })
                .get(SystemNews.class);
    }
}
