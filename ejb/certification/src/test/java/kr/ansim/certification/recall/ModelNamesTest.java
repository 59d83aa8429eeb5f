package kr.ansim.certification.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "DK-170 ! DK170",
                "전기주전자(DK-170) ! DK170",
                "곰 봉제인형 KD30 ! KD30",
                "LM-50N / LM-50CN ! LM50CN",
                "BLOCK - 128 ! BLOCK128",
                "ｄｋ－１７０ ! DK170",
                "모델명: dk 170 ! DK170"
            })
    void finds_the_model_in_a_noisy_text(String text, String model) {
        assertThat(ModelNames.in(text)).extracting(Trait::compared).contains(model);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", "A", "해당없음", "표시 없음", "전 모델", "상세페이지 참조"})
    void words_for_no_model_are_none(String text) {
        assertThat(ModelNames.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DK170", "KD30", "VT10K", "LM50CN", "BLOCK128", "무선100A"})
    void a_code_tells_alone(String model) {
        assertThat(ModelNames.isTelling(model)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1",
                "100",
                "12345",
                "LD4",
                "220V",
                "1500W",
                "10000MAH",
                "60HZ",
                "TYPE01",
                "NO123",
                "BASIC",
                "프리미엄",
                "6인용",
                "30X40CM",
                "V100",
                "SET20"
            })
    void a_common_word_a_number_or_a_measure_does_not(String model) {
        assertThat(ModelNames.isTelling(model)).isFalse();
    }

    @Test
    void a_derived_model_has_a_letter_or_two_more() {
        assertThat(ModelNames.bases("DK170P")).containsExactly("DK170");
        assertThat(ModelNames.bases("VT10KBW")).containsExactly("VT10KB", "VT10K");
        assertThat(ModelNames.bases("DK170")).isEmpty();
        assertThat(ModelNames.bases("A1B")).isEmpty();
    }
}
