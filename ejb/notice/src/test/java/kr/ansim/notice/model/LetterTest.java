package kr.ansim.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kr.ansim.notice.MailTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

    private static final Map<String, String> INVITATION =
            Map.of("link", "https://ansim.example/i?token=a$1b", "validUntil", "2026-11-22T06:20:00Z");

    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void every_template_uses_all_its_values_in_both_languages(MailTemplate template) {
        Map<String, String> values = new HashMap<>();
        for (String name : template.needed()) {
            values.put(name, name.endsWith("Until") ? "2026-11-22T06:20:00Z" : "<" + name + ">");
        }
        for (Locale locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            Letter letter = Letter.write(template, "kim@ansim.example", locale, values);
            String all = letter.subject() + letter.text();
            assertThat(letter.subject()).isNotBlank().doesNotContain("\n").hasSizeLessThan(120);
            assertThat(all).doesNotContain("{").doesNotContain("}");
            values.forEach((name, value) -> assertThat(all).as(name).contains(name.endsWith("Until") ? "2026" : value));
        }
    }

    @Test
    void shows_instants_as_korean_time() {
        assertThat(Letter.write(MailTemplate.STAFF_INVITATION, "a@b.kr", Locale.KOREA, INVITATION)
                        .text())
                .contains("2026.11.22(일) 15:20까지")
                .contains("token=a$1b\n");
        assertThat(Letter.write(MailTemplate.STAFF_INVITATION, "a@b.kr", Locale.UK, INVITATION)
                        .text())
                .contains("22 Nov 2026, 15:20 (Korean time)");
    }

    @Test
    void speaks_korean_to_everybody_else() {
        assertThat(Letter.write(MailTemplate.STAFF_INVITATION, "a@b.kr", Locale.JAPANESE, INVITATION)
                        .subject())
                .isEqualTo("[안심] 업무 계정 초대");
    }

    @Test
    void a_value_cannot_begin_a_new_line() {
        Letter letter = Letter.write(
                MailTemplate.BOOKINGS_TOUCHED,
                "a@b.kr",
                Locale.KOREAN,
                Map.of("site", "역삼\r\nBcc: x@y.kr", "reason", "{link}", "count", "2", "link", "/x"));
        assertThat(letter.subject()).isEqualTo("[안심] 역삼 Bcc: x@y.kr: 예약 2건 확인 필요");
        assertThat(letter.text()).contains("까닭: {link}");
    }

    @Test
    void wants_exactly_its_values_and_one_address() {
        assertThatThrownBy(() ->
                        Letter.write(MailTemplate.STAFF_INVITATION, "a@b.kr", Locale.KOREAN, Map.of("link", "/x")))
                .isInstanceOf(IllegalArgumentException.class);
        for (String address : new String[] {"", "a", "a@b", "a@b.kr,c@d.kr", "a@b.kr\r\nBcc: c@d.kr", "<a@b.kr>"}) {
            assertThatThrownBy(() -> Letter.write(MailTemplate.STAFF_INVITATION, address, Locale.KOREAN, INVITATION))
                    .as(address)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
