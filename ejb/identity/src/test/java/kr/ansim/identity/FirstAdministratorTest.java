package kr.ansim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private static final String EMAIL = "chief@ansim.example";

    @Test
    void is_made_only_while_there_is_none() {
        try (House house = new House()) {
            Accounts accounts = house.bean(Accounts.class);
            IssuedLink one =
                    house.run(() -> accounts.createFirstAdministrator(EMAIL)).orElseThrow();
            IssuedLink again =
                    house.run(() -> accounts.createFirstAdministrator(EMAIL)).orElseThrow();
            assertThat(again.accountId()).isEqualTo(one.accountId());
            house.run(
                    () -> house.bean(AccountLinks.class).setPassword(new SetPassword(again.token(), "감나무 아래 우체통 일곱")));
            assertThat(house.run(() -> accounts.createFirstAdministrator("other@ansim.example")))
                    .isEmpty();
        }
    }
}
