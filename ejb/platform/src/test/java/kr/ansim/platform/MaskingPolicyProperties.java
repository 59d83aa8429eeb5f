package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class MaskingPolicyProperties {

    private static final String HANGUL = "가나다라마바사아자차카타파하김이박최정강조윤장임";

    private final MaskingPolicy policy = new MaskingPolicy();
    private final List<UnaryOperator<String>> masks =
            List.of(policy::name, policy::phone, policy::email, policy::address);

    @Property(tries = 5_000)
    void masking_what_is_masked_changes_nothing(@ForAll("anything") String text) {
        masks.forEach(mask -> assertThat(mask.apply(mask.apply(text))).isEqualTo(mask.apply(text)));
    }

    @Property(tries = 5_000)
    void half_a_character_never_comes_out(@ForAll("anything") String text) {
        masks.forEach(mask -> assertThat(mask.apply(text).codePoints())
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @Property
    void a_name_shows_its_first_and_last_letter_and_nothing_between(@ForAll("koreanNames") String name) {
        String masked = policy.name(name);
        assertThat(masked).hasSameSizeAs(name).startsWith(name.substring(0, 1));
        assertThat(masked.substring(1, Math.max(1, masked.length() - 1))).matches("\\**");
        assertThat(masked.endsWith("*")).isEqualTo(name.length() == 2);
    }

    @Property
    void a_latin_name_shows_one_letter(@ForAll("latinNames") String name) {
        assertThat(policy.name(name)).isEqualTo(name.substring(0, 1) + "*");
    }

    @Property
    void of_a_number_the_last_four_digits_are_gone_and_all_else_stays(@ForAll("phones") String phone) {
        String masked = policy.phone(phone);
        assertThat(masked).hasSameSizeAs(phone);
        String digits = phone.replaceAll("[^0-9]", "");
        assertThat(masked.replaceAll("[^0-9*]", "")).isEqualTo(digits.substring(0, digits.length() - 4) + "****");
        assertThat(masked.replaceAll("[0-9*]", "")).isEqualTo(phone.replaceAll("[0-9]", ""));
    }

    @Property
    void of_any_text_at_most_the_digits_before_the_last_four_are_shown(@ForAll("anything") String text) {
        String masked = policy.phone(text);
        assertThat(masked.codePoints().filter(Character::isDigit).count()).isLessThanOrEqualTo(Math.max(0, 20 - 4));
        assertThat(masked).matches("|\\*\\*\\*|\\+?[0-9*() .-]+");
    }

    @Property
    void an_address_of_mail_never_shows_its_third_letter_or_later(@ForAll("locals") String local) {
        String shown = policy.email(local + "@example.com").replace("@example.com", "");
        assertThat(shown).endsWith("***");
        assertThat(shown.length() - 3).isLessThan(Math.max(1, local.length())).isLessThanOrEqualTo(2);
    }

    @Property
    void an_address_never_shows_building_or_unit(@ForAll("roads") String road, @ForAll("details") String detail) {
        assertThat(policy.address("서울특별시 강남구 " + road + ' ' + detail)).isEqualTo("서울특별시 강남구 " + road + " ***");
    }

    @Property
    void text_that_begins_with_no_province_is_hidden_whole(
            @ForAll("koreanNames") String name, @ForAll("roads") String road) {
        assertThat(policy.address(name + "씨 " + road + " 12")).isEqualTo("***");
    }

    @Property
    void long_text_is_no_trouble(@ForAll @StringLength(min = 2_000, max = 4_000) String text) {
        masks.forEach(mask -> assertThat(mask.apply(text).length()).isLessThanOrEqualTo(3 * text.length()));
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> bits = Arbitraries.of(
                "김",
                "철",
                "수",
                "각",
                "ㄱ",
                "J",
                "é",
                "e\u0301",
                "\u0301",
                "*",
                "**",
                "***",
                "@",
                ".",
                "com",
                "0",
                "1",
                "23",
                "-",
                " ",
                "+",
                "(",
                "\uD83D",
                "\uDE00",
                "😀",
                "👩\u200D👧",
                "🇰🇷",
                "👍🏽",
                "\u200B",
                "\u0000",
                "\n",
                "\u1100",
                "\u1161",
                "\u11A8",
                "서울특별시 ",
                "강남구 ",
                "테헤란로 ",
                "\u3000",
                "\uFF11",
                "\u0600",
                "\u0D4E",
                "\u200F",
                "\uFE0F",
                "王",
                "ﬁ",
                "İ");
        return Arbitraries.oneOf(
                bits.list().ofMaxSize(12).map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMaxLength(20));
    }

    @Provide
    Arbitrary<String> koreanNames() {
        return Arbitraries.strings()
                .withChars(HANGUL.toCharArray())
                .ofMinLength(2)
                .ofMaxLength(7);
    }

    @Provide
    Arbitrary<String> latinNames() {
        Arbitrary<String> word = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(word, word).as((first, last) -> first + ' ' + last);
    }

    @Provide
    Arbitrary<String> phones() {
        Arbitrary<String> prefix = Arbitraries.of("010", "011", "02", "031", "064", "0504", "+82 10", "+82-2", "(02)");
        Arbitrary<String> middle =
                Arbitraries.strings().numeric().ofMinLength(3).ofMaxLength(4);
        Arbitrary<String> end = Arbitraries.strings().numeric().ofLength(4);
        Arbitrary<String> between = Arbitraries.of("-", " ", ".", "");
        return Combinators.combine(prefix, between, middle, between, end)
                .as((a, b, c, d, e) -> String.join("", a, b, c, d, e));
    }

    @Provide
    Arbitrary<String> locals() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('.', '_', '+')
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> roads() {
        return Arbitraries.of("테헤란로", "테헤란로14길", "봉은사로68길", "세종대로", "역삼동", "종로1가", "상계1동", "횡계리");
    }

    @Provide
    Arbitrary<String> details() {
        return Arbitraries.strings()
                .withChars((HANGUL + "0123456789-(), 동호층로길").toCharArray())
                .ofMinLength(1)
                .ofMaxLength(30);
    }
}
