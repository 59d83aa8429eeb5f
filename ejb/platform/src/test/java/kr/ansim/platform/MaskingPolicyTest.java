package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingPolicyTest {

    private final MaskingPolicy policy = new MaskingPolicy();

    @ParameterizedTest
    @CsvSource({
        "김, *",
        "김철, 김*",
        "김철수, 김*수",
        "남궁민수, 남**수",
        "황보에스더영, 황****영",
        "' 김 철수 ', 김**수",
        "John Smith, J*",
        "O'Neil, O*",
        "J, *",
        "Émile, É*",
        "王小明, 王*明",
        "👩‍👩‍👧김👍🏽, 👩***👍🏽",
        "'', ''",
        "' ', ''"
    })
    void a_name_loses_its_middle(String name, String masked) {
        assertThat(policy.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "010-4821-5678, 010-4821-****",
        "01048215678, 0104821****",
        "010 4821 5678, 010 4821 ****",
        "010.4821.5678, 010.4821.****",
        "02-123-4567, 02-123-****",
        "(02) 123-4567, (02) 123-****",
        "031-1234-5678, 031-1234-****",
        "1588-1234, 1588-****",
        "0504-1234-5678, 0504-1234-****",
        "+82 10-4821-5678, +82 10-4821-****",
        "+821048215678, +82104821****",
        "010-4821-56-78, 010-4821-**-**",
        "０１０-４８２１-５６７８, 010-4821-****",
        "119, ***",
        "010-1111-2222 / 010-3333-4444, ***",
        "02-123-4567 (내선 12), ***",
        "김철수, ***",
        "'', ''"
    })
    void a_number_loses_its_last_four_digits(String phone, String masked) {
        assertThat(policy.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "chulsoo@example.com, ch***@example.com",
        "abc@example.com, ab***@example.com",
        "ab@example.com, a***@example.com",
        "a@example.com, ***@example.com",
        "\"we@ird\"@example.co.kr, \"w***@example.co.kr",
        "홍길동@한국.kr, 홍길***@한국.kr",
        "no address, ***",
        "a@, ***",
        "a@b c, ***",
        "'', ''"
    })
    void an_address_of_mail_keeps_two_letters_and_the_domain(String email, String masked) {
        assertThat(policy.email(email)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "서울특별시 강남구 테헤란로 123, 4층 501호 (역삼동, 안심빌딩)|서울특별시 강남구 테헤란로 ***",
                "서울 강남구 테헤란로14길 6|서울 강남구 테헤란로14길 ***",
                "서울특별시 강남구 봉은사로68길 6-5|서울특별시 강남구 봉은사로68길 ***",
                "경기도 수원시 팔달구 인계동 1111-2 안심아파트 101동 1203호|경기도 수원시 팔달구 인계동 ***",
                "전라남도 담양군 담양읍 죽녹원로 119|전라남도 담양군 담양읍 죽녹원로 ***",
                "강원특별자치도 평창군 대관령면 횡계리 12|강원특별자치도 평창군 대관령면 횡계리 ***",
                "서울특별시 종로구 종로1가 24|서울특별시 종로구 종로1가 ***",
                "서울특별시 노원구 상계1동 101동 5호|서울특별시 노원구 상계1동 ***",
                "세종특별자치시 한누리대로 2130|세종특별자치시 한누리대로 ***",
                "경기도 성남시 101동 1203호|경기도 성남시 ***",
                "서울특별시 강남구 테헤란로123|서울특별시 강남구 ***",
                "홍길동 서울특별시 강남구 테헤란로 1|***",
                "12 Teheran-ro, Seoul|***"
            })
    void an_address_ends_at_its_road_or_dong(String address, String masked) {
        assertThat(policy.address(address)).isEqualTo(masked);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(policy.name(null)).isEmpty();
        assertThat(policy.phone(null)).isEmpty();
        assertThat(policy.email(null)).isEmpty();
        assertThat(policy.address(null)).isEmpty();
    }

    @Test
    void fields_are_masked_by_what_their_names_say_and_hidden_when_they_say_nothing() {
        assertThat(policy.mask(Map.of(
                        "recipientName", "홍길동",
                        "phone", "010-4821-5678",
                        "Email", "abc@example.com",
                        "address", "서울 중구 세종대로 110",
                        "entrance", "1234#",
                        "note", "")))
                .isEqualTo(Map.of(
                        "recipientName", "홍*동",
                        "phone", "010-4821-****",
                        "Email", "ab***@example.com",
                        "address", "서울 중구 세종대로 ***",
                        "entrance", "***",
                        "note", ""));
        assertThat(policy.version()).isEqualTo(1);
    }
}
