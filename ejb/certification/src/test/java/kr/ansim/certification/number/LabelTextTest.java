package kr.ansim.certification.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.LabelNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTextTest {

    private final LabelText label = new LabelText(new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}"));

    private List<String> numbers(String words) {
        return label.numbers(words).stream()
                .map(LabelNumber::number)
                .map(CertificateNumber::text)
                .toList();
    }

    @Test
    void a_number_that_was_read_well_is_told_as_it_is_with_its_line() {
        assertThat(label.numbers("전기용품 안전인증\n KC 인증번호: HU072172-21013 \n모델명 VC-2000A"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.number().text()).isEqualTo("HU072172-21013");
                    assertThat(found.line()).isEqualTo("KC 인증번호: HU072172-21013");
                    assertThat(found.corrected()).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "HUO72172-21013, HU072172-21013",
        "HU0O72172-21013, HU072172-21013",
        "HU07217Z–2I0I3, HU072172-21013",
        "SU0712q4-17OO2B, SU071204-17002B",
        "CAO11R02I-4OO1, CA011R021-4001",
        "XU1008l8-1700$A-1, XU100818-17005A-1"
    })
    void signs_taken_for_each_other_are_exchanged_until_it_is_a_number(String read, String number) {
        assertThat(label.numbers("KC 인증번호 " + read)).anySatisfy(found -> {
            assertThat(found.number().text()).isEqualTo(number);
            assertThat(found.corrected()).isTrue();
        });
    }

    @Test
    void a_letter_at_the_end_is_left_as_it_was_read() {
        assertThat(numbers("KC SU071294-17002B")).containsExactly("SU071294-17002B");
        assertThat(numbers("KC B361H490-5003CH")).containsExactly("B361H490-5003CH");
        assertThat(numbers("KCB361H490-5003CH")).containsExactly("B361H490-5003CH");
    }

    @Test
    void a_word_with_the_form_of_a_number_and_a_doubtful_sign_is_told_in_both_ways() {
        assertThat(label.numbers("KC HU07217Z-21013"))
                .extracting(found -> found.number().text(), LabelNumber::corrected)
                .containsExactly(tuple("HU07217Z-21013", false), tuple("HU072172-21013", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CB061R2170-3018", "B361H490-5003CH", "SU071294-17002B", "CA011R021-4001", "XB100818-17003A-1"})
    void beside_a_number_that_was_read_well_no_other_is_proposed(String number) {
        assertThat(label.numbers("KC 인증번호 " + number))
                .extracting(found -> found.number().text(), LabelNumber::corrected)
                .containsExactly(tuple(number, false));
    }

    @Test
    void a_number_that_is_printed_twice_and_read_well_once_is_told_as_it_was_read() {
        for (String words : List.of(
                "KC HU0O72172-21013\nKC HU072172-21013",
                "KC HUO72172-21O13\nKC HU072172-21013",
                "KC HU072172-21013\nKC HUO72172-21013")) {
            assertThat(label.numbers(words))
                    .extracting(found -> found.number().text(), LabelNumber::corrected)
                    .containsExactly(tuple("HU072172-21013", false));
        }
    }

    @Test
    void numbers_of_radio_equipment_and_of_chemicals_are_read_as_they_stand() {
        assertThat(numbers("R-R-SEC-SM_S901N\nCB20-12-0001")).containsExactly("R-R-SEC-SM_S901N", "CB20-12-0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "고객센터 1588-0000",
                "TEL 02-3456-7890",
                "O2-3456-789O",
                "사업자등록번호 220-81-83676",
                "모델명 BS-2O18-L",
                "제조번호 8O123456-I2345",
                "2026-11-26"
            })
    void what_is_something_else_is_not_made_a_number(String line) {
        assertThat(label.numbers(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KC HU 072172-21013", "KC HU072172 - 21013", "인증번호\nHU072172 -21013"})
    void blanks_that_the_reader_saw_within_a_number_are_closed(String words) {
        assertThat(numbers(words)).containsExactly("HU072172-21013");
    }

    @Test
    void several_numbers_are_told_in_their_order_and_each_once() {
        assertThat(numbers("KC HU072172-21013\n충전기 SU071294-17002B\nHU072172-21013"))
                .containsExactly("HU072172-21013", "SU071294-17002B");
    }

    @Test
    void very_long_lines_are_read_quickly() {
        String noise = ("A0O1I5S8B-0O1I5S8B2Z" + " ").repeat(2_000);
        long start = System.nanoTime();
        label.numbers(noise);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
