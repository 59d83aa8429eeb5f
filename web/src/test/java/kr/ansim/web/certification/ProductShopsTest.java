package kr.ansim.web.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.NamedShop;
import kr.ansim.identity.ShopNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductShopsTest {

    private static final NamedShop DEMO = new NamedShop(UUID.randomUUID(), "데모 상품");
    private static final NamedShop HANBIT = new NamedShop(UUID.randomUUID(), "(주)한빛 Mall");
    private static final NamedShop SHORT = new NamedShop(UUID.randomUUID(), "숲");

    @ParameterizedTest
    @CsvSource({"데모 상품", "데모상품", "' 데모'", "데모 상"})
    void a_shop_is_found_by_the_beginning_of_its_name(String typed) {
        assertThat(shops(DEMO, HANBIT).named(typed)).containsExactly(DEMO.id());
    }

    @ParameterizedTest
    @CsvSource({"한빛", "주식회사 한빛", "(주) 한빛 mall", "한빛MALL"})
    void the_legal_form_may_be_left_out(String typed) {
        assertThat(shops(DEMO, HANBIT).named(typed)).containsExactly(HANBIT.id());
    }

    @ParameterizedTest
    @CsvSource({"상품", "mall", "데", "(주)", "''", "' '", "빛", "데모 상품권"})
    void a_word_about_goods_is_no_shop(String typed) {
        assertThat(shops(DEMO, HANBIT).named(typed)).isEmpty();
    }

    @Test
    void one_sign_is_a_name_only_when_it_is_all_of_it() {
        assertThat(shops(DEMO, SHORT).named("숲")).containsExactly(SHORT.id());
    }

    @Test
    void where_there_is_one_shop_only_it_is_not_looked_for() {
        assertThat(shops(DEMO).named("데모 상품")).isEqualTo(Set.of());
    }

    private static ProductShops shops(NamedShop... all) {
        ProductShops shops = new ProductShops();
        try {
            Field names = ProductShops.class.getDeclaredField("shops");
            names.setAccessible(true);
            names.set(shops, new ShopNames() {
                @Override
                public List<NamedShop> all() {
                    return List.of(all);
                }
            });
        } catch (ReflectiveOperationException wrongName) {
            throw new IllegalStateException(wrongName);
        }
        return shops;
    }
}
