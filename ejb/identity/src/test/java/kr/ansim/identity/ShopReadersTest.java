package kr.ansim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShopReadersTest {

    private House house;
    private UUID shop;
    private IssuedKey key;

    @BeforeEach
    void a_shop_that_reads_products() {
        house = new House();
        shop = register("한빛몰", ShopKind.SHOP);
        key = issue(shop, Scope.PRODUCTS_READ);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void only_those_are_named_whose_key_has_the_scope() {
        issue(register("다른몰", ShopKind.SHOP), Scope.POINTS_READ);
        issue(register("운영사", ShopKind.OPERATOR), Scope.POINTS_READ);
        register("열쇠 없는 몰", ShopKind.SHOP);
        assertThat(readers()).containsExactly(shop);
    }

    @Test
    void a_key_that_is_revoked_reads_nothing() {
        issue(shop, Scope.POINTS_READ);
        house.run(() -> house.bean(ApiKeys.class).revoke(key.keyId(), "leaked"));
        assertThat(readers()).isEmpty();
    }

    @Test
    void a_shop_that_is_suspended_reads_nothing() {
        house.run(() -> house.bean(Shops.class).suspend(shop, "late"));
        assertThat(readers()).isEmpty();
        house.run(() -> house.bean(Shops.class).resume(shop, "paid"));
        assertThat(readers()).containsExactly(shop);
    }

    private List<UUID> readers() {
        return house.run(() -> house.bean(ShopReaders.class).with(Scope.PRODUCTS_READ));
    }

    private UUID register(String name, ShopKind kind) {
        return house.run(() -> house.bean(Shops.class).register(new RegisterShop(name, kind)))
                .shopId();
    }

    private IssuedKey issue(UUID whose, Scope scope) {
        return house.run(() -> house.bean(ApiKeys.class).issue(new IssueKey(whose, "erp", Set.of(scope), null)));
    }
}
