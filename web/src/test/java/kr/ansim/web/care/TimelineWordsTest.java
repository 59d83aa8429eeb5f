package kr.ansim.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kr.ansim.care.ActKind;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.care.TimelineKind;
import kr.ansim.web.faces.PageIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the desk did is told in words, in the reader's language. */
class TimelineWordsTest {

    private final TimelineWords words = new TimelineWords();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ko | POINTS    | DONE      |                | 적립금 5,000원 · 완료
            en | POINTS    | DONE      |                | 5,000 points · done
            ko | COUPON    | WAITING   | 감사 쿠폰      | 쿠폰 감사 쿠폰(5,000원) · 처리 기다림
            en | COUPON    | WAITING   | 감사 쿠폰      | Coupon 감사 쿠폰 (₩5,000) · waits
            ko | CONSENT   | DONE      | SMS WITHDRAWN  | 수신 동의: 문자 받지 않음 · 완료
            en | CONSENT   | DONE      | SMS WITHDRAWN  | Consent: Text message Wants none · done
            ko | PACKAGING | REFUSED   |                | VIP 포장 요청 · 거절
            en | PACKAGING | REFUSED   |                | VIP packaging · refused
            ko | RETURN    | WITHDRAWN |                | 반품 2번 줄 1개(상품 불량) · 거둠
            en | RETURN    | WITHDRAWN |                | Return of line 2, 1 pieces (Faulty) · taken back
            ko | LOCKER    | DONE      | 서초 안심택배  | 보관함 서초 안심택배 · 완료
            en | LOCKER    | DONE      | 서초 안심택배  | Locker 서초 안심택배 · done
            """)
    void each_act_says_what_it_was_about(
            String language, String kind, String state, @Nullable String detail, String line) {
        try (PageIn page = new PageIn(Locale.forLanguageTag(language))) {
            assertThat(page.getViewRoot().getLocale()).hasToString(language);
            assertThat(words.line(act(kind, state, detail))).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @CsvSource({"ko, 데스크 처리", "en, Done by the desk"})
    void all_acts_have_one_title(String language, String title) {
        try (PageIn page = new PageIn(Locale.forLanguageTag(language))) {
            assertThat(page.getViewRoot().getLocale()).hasToString(language);
            assertThat(words.title(act("CONSENT", "DONE", "SMS GIVEN"))).isEqualTo(title);
        }
    }

    /** Of each act the facts that it has. */
    private static TimelineEvent act(String kind, String state, @Nullable String detail) {
        Map<TimelineFact, String> facts = new EnumMap<>(TimelineFact.class);
        facts.put(TimelineFact.MATTER, kind);
        facts.put(TimelineFact.STATE, state);
        facts.put(TimelineFact.SUBJECT, detail == null ? "" : detail);
        if (ActKind.valueOf(kind).isGift()) {
            facts.put(TimelineFact.WON, "5000");
        }
        if (kind.equals("RETURN")) {
            facts.put(TimelineFact.LINE, "2");
            facts.put(TimelineFact.PIECES, "1");
            facts.put(TimelineFact.WHY, "FAULTY");
        }
        return new TimelineEvent(TimelineKind.GIFT, Instant.EPOCH, "1", facts);
    }
}
