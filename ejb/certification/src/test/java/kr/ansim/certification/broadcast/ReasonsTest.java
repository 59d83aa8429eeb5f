package kr.ansim.certification.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CheckedNumber;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.NumberFamily;
import kr.ansim.certification.NumberReason;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final VerdictReason ENDED = VerdictReason.of(Code.STATE_TOLD, "KTC", "16");
    private static final VerdictReason CATEGORY = VerdictReason.of(Code.CATEGORY_NOT_GIVEN);

    @Test
    void the_number_stands_before_each_reason_when_the_product_has_several() {
        assertThat(Reasons.of(product(number("SU079002-23902"), number("XU109011-23911"))))
                .containsExactly(
                        new NumberReason(Optional.empty(), CATEGORY),
                        new NumberReason(Optional.of("SU079002-23902"), ENDED),
                        new NumberReason(Optional.of("XU109011-23911"), ENDED));
    }

    @Test
    void it_goes_without_saying_when_there_is_one() {
        assertThat(Reasons.of(product(number("SU079002-23902"))))
                .containsExactly(
                        new NumberReason(Optional.empty(), CATEGORY), new NumberReason(Optional.empty(), ENDED));
    }

    @Test
    void what_quotes_the_number_does_not_say_it_twice() {
        VerdictReason nonsense = VerdictReason.of(Code.NOT_A_NUMBER, "12-34");
        CheckedNumber given = checked("12-34", Optional.empty(), nonsense);
        assertThat(Reasons.of(product(number("SU079002-23902"), given)))
                .contains(new NumberReason(Optional.empty(), nonsense));
    }

    private static CheckedProduct product(CheckedNumber... numbers) {
        return new CheckedProduct("P-1", Verdict.ENDED, List.of(CATEGORY), List.of(numbers), Optional.empty(), true);
    }

    private static CheckedNumber number(String text) {
        return checked(text, Optional.of(new CertificateNumber(text, NumberFamily.SAFETY)), ENDED);
    }

    private static CheckedNumber checked(String given, Optional<CertificateNumber> number, VerdictReason reason) {
        return new CheckedNumber(given, number, Verdict.ENDED, List.of(reason), List.of(), Optional.empty());
    }
}
