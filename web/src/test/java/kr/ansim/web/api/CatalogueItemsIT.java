package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What shops sell, over the API: the description of the latest change holds. */
class CatalogueItemsIT extends PortalIT {

    private final String code = "P-" + UUID.randomUUID();
    private Api shop;

    @BeforeEach
    void begin() {
        shop = TestShops.another(uri("/"));
    }

    @Test
    void the_latest_change_holds_in_whatever_order_descriptions_come() {
        Api.Answer added = put(item("다람 셔츠", "2026-11-02T00:00:00Z"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("taken").asBoolean()).isTrue();
        Api.Answer older = put(item("옛 셔츠", "2026-11-01T00:00:00Z"));
        assertThat(older.status()).isEqualTo(200);
        assertThat(older.body().path("taken").asBoolean()).isFalse();
        assertThat(older.text("changedAt")).isEqualTo("2026-11-02T00:00:00Z");
        assertThat(put(item("다람 셔츠", "2026-11-02T00:00:00Z"))
                        .body()
                        .path("taken")
                        .asBoolean())
                .isTrue();
        assertThat(put(item("셔츠", "2026-11-02T00:00:00Z")).code()).isEqualTo("CATALOGUE_ITEM_DIFFERS");
        assertThat(put(item("새 셔츠", "2026-11-03T00:00:00Z"))
                        .body()
                        .path("taken")
                        .asBoolean())
                .isTrue();
        assertThat(Rows.one("SELECT name FROM membership_catalogue_item WHERE code = ?", code))
                .hasValue("새 셔츠");
        assertThat(Rows.one("SELECT SUM(chest) FROM membership_catalogue_size WHERE code = ?", code))
                .hasValue("1800");
    }

    @Test
    void each_shop_describes_its_own() {
        put(item("다람 셔츠", "2026-11-02T00:00:00Z"));
        Api other = TestShops.another(uri("/"));
        assertThat(other.put("/api/v1/catalogue-items/" + code, item("다른 셔츠", "2026-11-01T00:00:00Z"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        String right = item("다람 셔츠", "2026-11-02T00:00:00Z");
        assertThat(put(right.replace("\"66\"", "\"55\"")).error("sizes[1].size"))
                .isEqualTo("SIZE_TWICE");
        assertThat(put(right.replace("2026-12-31", "2026-11-30")).error("validTo"))
                .isEqualTo("ENDS_BEFORE_BEGIN");
        assertThat(put(right.replace("2026-12-31", "2026-12-32")).error("validTo"))
                .isEqualTo("WRONG_FORMAT");
        assertThat(put(right.replace("https://", "http://")).error("imageUrl")).isEqualTo("WRONG_FORMAT");
        assertThat(put(right.replace("59000", "-1")).error("price")).isEqualTo("TOO_SMALL");
        assertThat(put(item("다람 셔츠", "2999-01-01T00:00:00Z")).error("changedAt"))
                .isEqualTo("TIME_AHEAD");
        assertThat(shop.put("/api/v1/catalogue-items/%EA%B0%80", right).error("code"))
                .isEqualTo("WRONG_FORMAT");
        assertThat(Rows.one("SELECT COUNT(*) FROM membership_catalogue_item WHERE code = ?", code))
                .hasValue("0");
    }

    private Api.Answer put(String body) {
        return shop.put("/api/v1/catalogue-items/" + code, body);
    }

    private static String item(String name, String changedAt) {
        return """
                {"name": "%s", "brand": "다람", "category": "여성의류", "price": 59000,
                 "sizes": [{"size": "55", "measures": {"chest": 880}}, {"size": "66", "measures": {"chest": 920, "waist": 740}}],
                 "imageUrl": "https://images.shop.example/1.jpg",
                 "broadcast": {"channel": "안심 TV", "from": "2026-12-03T20:40:00+09:00", "to": "2026-12-03T21:40:00+09:00"},
                 "validFrom": "2026-12-01", "validTo": "2026-12-31", "changedAt": "%s"}""".formatted(name, changedAt);
    }
}
