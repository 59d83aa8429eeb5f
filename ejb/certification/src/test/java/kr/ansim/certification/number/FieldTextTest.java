package kr.ansim.certification.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {

    private final FieldText field = new FieldText(new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HU079001-24901 SU079002-23902",
                "HU079001-24901/SU079002-23902",
                "HU079001-24901 / SU079002-23902",
                "HU079001-24901·SU079002-23902",
                "HU079001-24901, SU079002-23902",
                "HU079001-24901; SU079002-23902",
                "HU079001-24901\nSU079002-23902",
                "HU079001-24901(본체) SU079002-23902(충전기)",
                "KC HU079001-24901 KC SU079002-23902",
                "KC HU079001-24901 KC SU079002-23902 02-123-4567"
            })
    void reads_several_numbers_of_one_line(String typed) {
        assertThat(field.given(typed)).containsExactly("HU079001-24901", "SU079002-23902");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HU079001-24901 HU079001-24901",
                "HU079001-24901 010-1234-5678",
                "HU079001-24901 모델명 AB123456-2001",
                "010-1234-5678 02-123-4567",
                "해당없음",
                "SM-G991N"
            })
    void leaves_a_line_without_several_numbers_as_it_is(String typed) {
        assertThat(field.given(typed)).containsExactly(typed);
    }

    @Test
    void leaves_nothing_out_of_a_list_however_long_it_is() {
        assertThat(field.given(lines(120) + "\nHU079-oops")).hasSize(121).contains("HU079-oops");
    }

    @Test
    void leaves_no_number_out_of_a_listing_however_many_there_are() {
        assertThat(field.given("KC 인증번호는 다음과 같으며 라벨에도 같은 번호가 적혀 있습니다. 문의 1588-1234:\n" + lines(60)))
                .hasSize(60);
    }

    @Test
    void searches_a_long_listing_of_short_lines() {
        String listing = IntStream.range(0, 60).mapToObj(i -> "특징 " + i).collect(Collectors.joining("\n"));
        assertThat(field.given(listing + "\nKC HU079001-24901")).isEqualTo(List.of("HU079001-24901"));
    }

    private static String lines(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "HU079001-%05d".formatted(24_000 + i))
                .collect(Collectors.joining("\n"));
    }
}
