package kr.ansim.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ansim.kernel.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupValueTest {

    @ParameterizedTest
    @CsvSource({
        "010-4821-5678, 01048215678",
        "' 010 4821 5678 ', 01048215678",
        "(02) 123.4567, 021234567",
        "+82 10-4821-5678, 01048215678",
        "+82 (0)10-4821-5678, 01048215678",
        "010-4821-5678, 01048215678",
        "０１０-4821-5678, 01048215678",
        "+1 212 555 0100, +12125550100",
        "Kim.CS@Example.COM, kim.cs@example.com",
        "'Hong  Gil Dong', hong gil dong",
        "'-', '-'"
    })
    void spellings_of_the_same_thing_are_one(String written, String one) {
        assertThat(LookupValue.normalised(written)).isEqualTo(one);
    }

    @Test
    void kind_and_value_cannot_lend_to_each_other() {
        var key = Digests.hmacKey(new byte[Digests.LENGTH]);
        assertThat(LookupValue.digest(key, "ab", "c")).isNotEqualTo(LookupValue.digest(key, "a", "bc"));
    }
}
