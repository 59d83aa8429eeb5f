package kr.ansim.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyKeysTest {

    private final UUID company = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private House house;
    private CompanyKeys keys;
    private ApiKeys callers;
    private IssuedKey key;

    @BeforeEach
    void a_company_with_a_key() {
        house = new House();
        keys = house.bean(CompanyKeys.class);
        callers = house.bean(ApiKeys.class);
        key = issue(company, EnumSet.of(Scope.COMPANY_READ));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void by_its_name_alone_it_is_known_for_whom_a_system_calls() {
        assertThat(callers.authenticate(key.text())).hasValueSatisfying(caller -> {
            assertThat(caller.kind()).isEqualTo(ShopKind.COMPANY);
            assertThat(caller.scopes()).containsExactly(Scope.COMPANY_READ);
            assertThat(ApiCaller.companyIn(caller.getName())).contains(company);
            assertThat(caller.getName().length()).isLessThan(100);
        });
    }

    @Test
    void no_shop_can_be_called_like_a_company() {
        Shops shops = house.bean(Shops.class);
        UUID shop = house.run(() -> shops.register(new RegisterShop("한빛몰", ShopKind.SHOP)))
                .shopId();
        IssuedKey posing = house.run(() ->
                callers.issue(new IssueKey(shop, "company:" + company + "#abcdefgh", Set.of(Scope.POINTS_READ), null)));
        assertThat(callers.authenticate(posing.text()))
                .hasValueSatisfying(caller ->
                        assertThat(ApiCaller.companyIn(caller.getName())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "company:", "company:x#y", "account:00000000-0000-0000-0000-000000000000", "company:#"})
    void other_names_are_no_companies(String name) {
        assertThat(ApiCaller.companyIn(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SHOP", "OPERATOR"})
    void nothing_that_another_kind_may_is_for_companies(ShopKind kind) {
        assertThat(Collections.disjoint(kind.scopes(), ShopKind.COMPANY.scopes()))
                .isTrue();
        kind.scopes()
                .forEach(scope -> assertThat(broken(() -> issue(company, EnumSet.of(scope))))
                        .isEqualTo(IdentityRule.SCOPE_NOT_FOR_KIND));
    }

    @Test
    void a_key_of_another_company_is_like_none() {
        issue(other, EnumSet.of(Scope.COMPANY_READ));
        RotateKey rotate = new RotateKey(key.keyId(), Duration.ZERO, "no reason");
        assertThat(broken(() -> keys.revoke(other, key.keyId(), "no reason"))).isEqualTo(IdentityRule.KEY_UNKNOWN);
        assertThat(broken(() -> keys.rotate(other, rotate))).isEqualTo(IdentityRule.KEY_UNKNOWN);
        assertThat(house.run(() -> keys.list(other)))
                .extracting(KeySummary::id)
                .doesNotContain(key.keyId())
                .hasSize(1);
        house.run(() -> keys.revoke(company, key.keyId(), "leaked"));
        house.clock.forward(Duration.ofSeconds(2));
        assertThat(callers.authenticate(key.text())).isEmpty();
    }

    @Test
    void administrators_do_not_look_through_companies_for_shops() {
        assertThat(house.run(() -> house.bean(Shops.class).list())).isEmpty();
    }

    private IssuedKey issue(UUID whose, Set<Scope> scopes) {
        return house.run(() -> keys.issue(new IssueKey(whose, "erp", scopes, null)));
    }

    private Object broken(Runnable call) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> house.run(call));
        assertThat(broken).isNotNull();
        return broken.code();
    }
}
