package kr.ansim.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.model.KnownKeys;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {

    private static final Duration MEMORY = Duration.ofSeconds(2);

    private House house;
    private ApiKeys keys;
    private Shops shops;
    private UUID shop;
    private IssuedKey key;

    @BeforeEach
    void a_shop_with_a_key() {
        house = new House();
        keys = house.bean(ApiKeys.class);
        shops = house.bean(Shops.class);
        shop = house.run(() -> shops.register(new RegisterShop("한빛몰", ShopKind.SHOP)))
                .shopId();
        key = issue(EnumSet.of(Scope.POINTS_READ, Scope.BOOKINGS_WRITE), null);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_key_tells_who_calls_and_what_they_may() {
        assertThat(keys.authenticate(key.text())).hasValueSatisfying(caller -> {
            assertThat(caller.shopId()).isEqualTo(shop);
            assertThat(caller.scopes()).containsExactlyInAnyOrder(Scope.POINTS_READ, Scope.BOOKINGS_WRITE);
            assertThat(caller.getName()).startsWith("key:checkout#").doesNotContain(key.text());
        });
        assertThat(key.text()).matches("ansim_[a-z0-9]{8}_[0-9a-f]{64}");
    }

    @Test
    void one_wrong_letter_is_no_key() {
        char last = key.text().charAt(key.text().length() - 1);
        String other = key.text().substring(0, key.text().length() - 1) + (last == '0' ? '1' : '0');
        assertThat(keys.authenticate(other)).isEmpty();
        assertThat(keys.authenticate("")).isEmpty();
        assertThat(keys.authenticate("ansim_' OR 1=1")).isEmpty();
    }

    @Test
    void a_revoked_key_is_refused_within_five_seconds() {
        assertThat(keys.authenticate(key.text())).isPresent();
        house.run(() -> keys.revoke(key.keyId(), "leaked"));
        house.clock.forward(MEMORY);
        assertThat(keys.authenticate(key.text())).isEmpty();
        assertThat(broken(() -> keys.revoke(key.keyId(), "again"))).isEqualTo(IdentityRule.KEY_OVER);
    }

    @Test
    void a_rotated_key_is_good_until_its_grace_ends() {
        IssuedKey successor = house.run(() -> keys.rotate(new RotateKey(key.keyId(), Duration.ofHours(2), "yearly")));
        assertThat(keys.authenticate(successor.text())).isPresent();
        house.clock.forward(Duration.ofHours(2).minusSeconds(1));
        assertThat(keys.authenticate(key.text())).isPresent();
        house.clock.forward(Duration.ofSeconds(1));
        assertThat(keys.authenticate(key.text())).isEmpty();
        assertThat(keys.authenticate(successor.text())).isPresent();
    }

    @Test
    void a_grace_lasts_seven_days_at_most_and_a_key_is_rotated_once() {
        assertThat(broken(() -> keys.rotate(new RotateKey(key.keyId(), Duration.ofDays(8), "slow"))))
                .isEqualTo(IdentityRule.GRACE_OUT_OF_RANGE);
        house.run(() -> keys.rotate(new RotateKey(key.keyId(), Duration.ofDays(7), "yearly")));
        assertThat(broken(() -> keys.rotate(new RotateKey(key.keyId(), Duration.ZERO, "again"))))
                .isEqualTo(IdentityRule.KEY_OVER);
    }

    @Test
    void a_key_ends_when_it_was_meant_to_even_while_it_is_remembered() {
        IssuedKey brief = issue(Set.of(Scope.POINTS_READ), house.clock.instant().plusSeconds(2));
        assertThat(keys.authenticate(brief.text())).isPresent();
        house.clock.forward(Duration.ofSeconds(2));
        assertThat(keys.authenticate(brief.text())).isEmpty();
        assertThat(broken(() -> issue(Set.of(Scope.POINTS_READ), house.clock.instant())))
                .isEqualTo(IdentityRule.EXPIRY_PAST);
    }

    @Test
    void a_suspended_shop_cannot_call() {
        house.run(() -> shops.suspend(shop, "unpaid"));
        assertThat(keys.authenticate(key.text())).isEmpty();
        house.run(() -> shops.resume(shop, "paid"));
        house.clock.forward(MEMORY);
        assertThat(keys.authenticate(key.text())).isPresent();
    }

    @Test
    void a_shop_never_gets_an_operators_scope() {
        assertThat(broken(() -> issue(Set.of(Scope.SITES_WRITE), null))).isEqualTo(IdentityRule.SCOPE_NOT_FOR_KIND);
        assertThat(broken(() -> issue(Set.of(), null))).isEqualTo(IdentityRule.SCOPES_MISSING);
    }

    @Test
    void the_last_use_is_written_down_later() {
        keys.authenticate(key.text());
        Instant used = house.clock.instant();
        assertThat(lastUse()).isNull();
        house.clock.forward(Duration.ofMinutes(1));
        house.bean(KnownKeys.class).noteUses();
        assertThat(lastUse()).isEqualTo(used);
    }

    @Test
    void nothing_secret_is_in_the_trail() {
        house.run(() -> keys.rotate(new RotateKey(key.keyId(), Duration.ZERO, "yearly")));
        String secret = house.run(() -> shops.changeSigningSecret(shop, "yearly"));
        assertThat(house.actions()).contains("shop.registered", "key.issued", "key.rotated", "shop.secret-changed");
        assertThat(house.trail.toString()).doesNotContain(key.text(), secret);
    }

    @Test
    void a_signature_can_be_checked_by_the_shop() {
        String secret = house.run(() -> shops.changeSigningSecret(shop, "known to the test"));
        assertThat(secret).hasSize(43);
        String one = house.run(() -> shops.signature(shop, "a\nb"));
        assertThat(one).matches("[0-9a-f]{64}").isNotEqualTo(house.run(() -> shops.signature(shop, "a\nc")));
    }

    @Test
    void customers_are_sent_back_to_registered_origins_only() {
        house.run(() -> shops.changeOrigins(shop, List.of("https://Shop.Hanbit.example/", "http://localhost:8080")));
        assertThat(allowed("https://shop.hanbit.example/order?id=1")).isTrue();
        assertThat(allowed("https://shop.hanbit.example:443/order")).isTrue();
        assertThat(allowed("http://localhost:8080/demo")).isTrue();
        assertThat(allowed("https://shop.hanbit.example:8443/order")).isFalse();
        assertThat(allowed("http://shop.hanbit.example/order")).isFalse();
        assertThat(allowed("https://shop.hanbit.example.evil.example/")).isFalse();
        assertThat(allowed("https://shop.hanbit.example@evil.example/")).isFalse();
        assertThat(allowed("javascript:alert(1)")).isFalse();
        assertThat(allowed("/order")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop.example",
                "http://shop.example",
                "https://shop.example/path",
                "https://shop.example?x",
                "https://a b.example",
                "https://user@shop.example",
                "ftp://shop.example",
                "https://shop.example:99999",
                "https://*.example"
            })
    void refuses_what_is_no_origin(String text) {
        assertThat(broken(() -> shops.changeOrigins(shop, List.of(text)))).isEqualTo(IdentityRule.ORIGIN_MALFORMED);
    }

    @Test
    void hangul_names_are_kept_as_they_travel() {
        house.run(() -> shops.changeOrigins(shop, List.of("https://한빛.example")));
        assertThat(house.run(() -> shops.get(shop)).origins()).containsExactly("https://xn--xx3br43b.example");
    }

    @Test
    void two_shops_never_share_a_name() {
        assertThat(broken(() -> shops.register(new RegisterShop(" 한빛몰 ", ShopKind.OPERATOR))))
                .isEqualTo(IdentityRule.SHOP_NAME_TAKEN);
    }

    private IssuedKey issue(Set<Scope> scopes, @Nullable Instant end) {
        return house.run(() -> keys.issue(new IssueKey(shop, "checkout", scopes, end)));
    }

    private boolean allowed(String address) {
        return house.run(() -> shops.originAllowed(shop, URI.create(address)));
    }

    private @Nullable Instant lastUse() {
        return house.run(() -> shops.get(shop)).keys().get(0).lastUsedAt();
    }

    private Object broken(Runnable call) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> house.run(call));
        assertThat(broken).isNotNull();
        return broken.code();
    }
}
