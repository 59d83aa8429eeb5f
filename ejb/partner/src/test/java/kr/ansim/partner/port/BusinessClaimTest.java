package kr.ansim.partner.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.ansim.kernel.BusinessNumber;
import org.junit.jupiter.api.Test;

class BusinessClaimTest {

    @Test
    void its_text_names_no_person() {
        BusinessClaim claim =
                new BusinessClaim(new BusinessNumber("2148639239"), LocalDate.of(2011, 3, 2), "김예시", "예시전자");
        assertThat(claim.toString()).contains("214-86-39239").doesNotContain("김예시", "예시전자", "2011");
    }
}
