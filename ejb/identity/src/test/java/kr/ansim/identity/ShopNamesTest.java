package kr.ansim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShopNamesTest {

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void tells_all_shops_by_name_and_no_locker_operators() {
        Shops shops = house.bean(Shops.class);
        house.run(() -> shops.register(new RegisterShop("한빛몰", ShopKind.SHOP)));
        house.run(() -> shops.register(new RegisterShop("보관함 운영", ShopKind.OPERATOR)));
        RegisteredShop first = house.run(() -> shops.register(new RegisterShop("가람몰", ShopKind.SHOP)));
        assertThat(house.run(house.bean(ShopNames.class)::all))
                .satisfiesExactly(
                        shop -> assertThat(shop).isEqualTo(new NamedShop(first.shopId(), "가람몰")),
                        shop -> assertThat(shop.name()).isEqualTo("한빛몰"));
    }
}
