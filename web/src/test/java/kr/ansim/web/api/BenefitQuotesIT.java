package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestCoupons;
import kr.ansim.web.support.TestPoints;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop asks what is best for a cart, holds it, and rolls one of the coupons back. */
class BenefitQuotesIT extends PortalIT {

    private static final String HOLDS = "/api/v1/benefit-holds";

    private final String member = TestPoints.member();
    private Api shop;

    @BeforeEach
    void begin() {
        shop = TestShops.another(uri("/"));
        TestPoints.give(member, 3_000, LocalDate.now().plusDays(100));
    }

    @Test
    void the_best_coupons_and_points_are_told_with_the_reason_for_each_that_is_not_used() {
        String thousand = TestCoupons.off(1_000, "ALWAYS");
        String two = TestCoupons.off(2_000, "CATEGORY");
        String alone = TestCoupons.off(2_500, "NEVER");
        Api.Answer quote = shop.speaking("ko")
                .post(
                        "/api/v1/benefit-quotes",
                        cart(
                                "\"" + thousand + "\", \"" + two.toLowerCase(Locale.ROOT) + "\", \"" + alone
                                        + "\", \"ABC\"",
                                5_000),
                        null);
        assertThat(quote.status()).isEqualTo(200);
        assertThat(quote.body().path("discount").asInt()).isEqualTo(3_000);
        assertThat(quote.body().path("points").asInt()).isEqualTo(3_000);
        assertThat(quote.text("pointsRefusal")).isEqualTo("TOO_FEW");
        assertThat(quote.body().path("toPay").asInt()).isEqualTo(14_000);
        assertThat(quote.body().path("refused").findValuesAsText("reason"))
                .containsExactly("UNKNOWN", "NOT_WITH_OTHERS");
        assertThat(quote.body().at("/refused/0/message").asText()).isEqualTo("없는 쿠폰 번호입니다.");

        Api.Answer held = hold("O-1", "\"" + thousand + "\", \"" + two + "\"", 3_000);
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.body().path("discount").asInt()).isEqualTo(3_000);
        assertThat(hold("O-2", "\"" + two + "\"", 0).error("coupons")).isEqualTo("COUPON_REFUSED");
        assertThat(hold("O-3", "\"" + alone + "\", \"" + TestCoupons.off(1, "ALWAYS") + "\"", 0)
                        .code())
                .isEqualTo("COUPON_REFUSED");

        assertThat(rollBack(held, two).code()).isEqualTo("BENEFIT_HOLD_STATE");
        shop.post(HOLDS + "/" + held.text("id") + "/commit", null);
        Api.Answer back = rollBack(held, two);
        assertThat(back.status()).isEqualTo(200);
        assertThat(rollBack(held, two).body()).isEqualTo(back.body());
        assertThat(rollBack(held, alone).code()).isEqualTo("COUPON_NOT_OF_ORDER");
        assertThat(hold("O-2", "\"" + two + "\"", 0).status()).isEqualTo(201);
        assertThat(hold("O-4", "\"" + thousand + "\"", 0).error("coupons")).isEqualTo("COUPON_REFUSED");
    }

    @Test
    void what_a_member_has_by_its_grade_is_told_with_its_own_coupons() {
        String own = TestCoupons.off(5_000, "ALWAYS");
        Rows.change(
                "UPDATE membership_coupon SET member_id = (SELECT id FROM membership_member WHERE number = ?) WHERE code = ?",
                member,
                own);
        Rows.change("UPDATE membership_member SET grade = 4 WHERE number = ?", member);
        Api.Answer benefits = shop.get("/api/v1/members/" + member + "/benefits");
        assertThat(benefits.body().path("pointsRate").asInt()).isEqualTo(300);
        assertThat(benefits.body().path("vipPackaging").asBoolean()).isTrue();
        assertThat(benefits.body().at("/coupons/0/code").asText()).isEqualTo(own);
        assertThat(shop.get("/api/v1/members/0000000000/benefits").code()).isEqualTo("NO_SUCH_MEMBER");
    }

    private Api.Answer rollBack(Api.Answer hold, String code) {
        return shop.post(HOLDS + "/" + hold.text("id") + "/coupons/" + code + "/roll-back", null);
    }

    private Api.Answer hold(String order, String coupons, int points) {
        return shop.post(HOLDS, cart(coupons, points).replaceFirst("\\{", "{\"orderNo\": \"" + order + "\","));
    }

    private String cart(String coupons, int points) {
        return """
                {"member": "%s", "channel": "ONLINE", "coupons": [%s], "points": %d, "lines": [
                  {"line": 1, "productCode": "P-1", "category": "완구", "price": 10000, "quantity": 2}]}""".formatted(member, coupons, points);
    }
}
