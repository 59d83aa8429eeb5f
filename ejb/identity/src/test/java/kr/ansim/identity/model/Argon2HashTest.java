package kr.ansim.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2HashTest {

    private static final Argon2Costs CHEAP = new Argon2Costs(64, 1, 1);

    @Test
    void agrees_with_the_reference_implementation() {
        String byReference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(Argon2Hash.parse(byReference).matches("password")).isTrue();
        assertThat(Argon2Hash.parse(byReference).matches("Password")).isFalse();
    }

    @Test
    void is_read_as_it_was_written() {
        String phc = Argon2Hash.of("열두 글자가 넘는 비밀번호", CHEAP).phc();
        assertThat(phc).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(Argon2Hash.parse(phc).phc()).isEqualTo(phc);
        assertThat(Argon2Hash.parse(phc).matches("열두 글자가 넘는 비밀번호")).isTrue();
    }

    @Test
    void differs_each_time() {
        assertThat(Argon2Hash.of("one", CHEAP).phc())
                .isNotEqualTo(Argon2Hash.of("one", CHEAP).phc());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "password",
                "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8",
                "$argon2id$v=16$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8",
                "$argon2id$v=19$m=64$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8"
            })
    void refuses_what_is_something_else(String text) {
        assertThatThrownBy(() -> Argon2Hash.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knows_when_the_costs_have_been_raised() {
        String old = Argon2Hash.of("one", CHEAP).phc();
        assertThat(new PasswordHashing(128, 1, 1, 1).isOutdated(old)).isTrue();
        assertThat(new PasswordHashing(64, 1, 1, 1).isOutdated(old)).isFalse();
    }

    @Test
    void takes_syllables_and_single_letters_of_hangul_for_the_same() {
        PasswordHashing hashing = new PasswordHashing(64, 1, 1, 1);
        assertThat(hashing.matches("\u1112\u1161\u11ab", hashing.hash("한"))).isTrue();
    }

    @Test
    void never_hashes_megabytes() {
        PasswordHashing hashing = new PasswordHashing(64, 1, 1, 1);
        assertThat(hashing.matches("x".repeat(1_000_000), hashing.hash(""))).isFalse();
    }
}
