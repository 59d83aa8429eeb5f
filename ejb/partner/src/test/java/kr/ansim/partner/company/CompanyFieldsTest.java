package kr.ansim.partner.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ChooseSales;
import kr.ansim.partner.DescribeCompany;
import kr.ansim.partner.LegalForm;
import kr.ansim.partner.NamePeople;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.Person;
import kr.ansim.partner.SalesChannel;
import kr.ansim.partner.SettlementAccount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Person KIM = new Person("김하은", "010-1234-5678", "kim@company.example", "MD 담당");

    @Test
    void takes_a_company_whose_answers_are_complete() {
        assertThat(CompanyFields.checked(company("120-81-47521", "02-1234-5678", "06236"), TODAY)
                        .digits())
                .isEqualTo("1208147521");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-123-4567", "0212345678", "010-1234-5678", "1588-1234", "031-123-4567"})
    void takes_telephone_numbers_of_all_kinds(String phone) {
        assertThat(CompanyFields.checked(company("1208147521", phone, "06236"), TODAY))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "123-45-67890, 02-1234-5678, 06236, registrationNumber, REGISTRATION_NUMBER_WRONG",
        "1208147521, 12-34, 06236, phone, PHONE_WRONG",
        "1208147521, 02-1234-5678 내선 3, 06236, phone, PHONE_WRONG",
        "1208147521, 02-1234-5678, 135-080, postcode, POSTCODE_WRONG"
    })
    void says_which_field_is_wrong(String number, String phone, String postcode, String field, PartnerRule rule) {
        assertRefused(field, rule, () -> CompanyFields.checked(company(number, phone, postcode), TODAY));
    }

    @Test
    void tells_all_that_is_wrong_at_once_and_one_thing_a_field() {
        Person strange = new Person("박서준", "12", "park", "");
        Person nobody = new Person("", "", "", "");
        assertThatThrownBy(() -> CompanyFields.checked(company("123-45-67890", "12", ""), TODAY))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.all())
                                .extracting(RuleBroken::field)
                                .containsExactly("registrationNumber", "phone", "postcode"));
        assertThatThrownBy(() -> CompanyFields.check(new NamePeople(List.of(strange), List.of(KIM, nobody))))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.all())
                                .extracting(RuleBroken::field)
                                .containsExactly(
                                        "representatives.0.phone",
                                        "representatives.0.email",
                                        "contacts.1.name",
                                        "contacts.1.phone",
                                        "contacts.1.email"));
    }

    @Test
    void knows_no_company_from_the_future() {
        DescribeCompany tomorrow = new DescribeCompany(
                "1208147521",
                "(주)내일",
                LegalForm.CORPORATION,
                TODAY.plusDays(1),
                "02-1234-5678",
                "06236",
                "서울특별시 강남구 테헤란로 1");
        assertRefused("openedOn", PartnerRule.OPENED_IN_FUTURE, () -> CompanyFields.checked(tomorrow, TODAY));
    }

    @Test
    void names_the_person_and_the_field() {
        Person nameless = new Person(" ", "", "", "");
        Person unreachable = new Person("이도윤", "", "lee@company.example", "");
        Person misspelt = new Person("박서준", "010-1111-2222", "park@company", "");
        assertRefused(
                "representatives.1.name",
                PartnerRule.FIELD_MISSING,
                () -> CompanyFields.check(new NamePeople(List.of(KIM, nameless), List.of(KIM))));
        assertRefused(
                "contacts.0.phone",
                PartnerRule.FIELD_MISSING,
                () -> CompanyFields.check(new NamePeople(List.of(unreachable), List.of(unreachable))));
        assertRefused(
                "contacts.1.email",
                PartnerRule.PERSON_EMAIL_WRONG,
                () -> CompanyFields.check(new NamePeople(List.of(KIM), List.of(KIM, misspelt))));
        assertRefused(
                "contacts",
                PartnerRule.TOO_MANY_PEOPLE,
                () -> CompanyFields.check(
                        new NamePeople(List.of(KIM), Collections.nCopies(CompanyFields.MOST_PEOPLE + 1, KIM))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"계좌 110-123-456789", "110--123", "-110123", "1", "110-123-456789-"})
    void knows_what_no_account_number_looks_like(String number) {
        assertRefused(
                "number",
                PartnerRule.ACCOUNT_NUMBER_WRONG,
                () -> CompanyFields.check(new SettlementAccount("한빛은행", number, "(주)내일")));
    }

    @Test
    void wants_a_channel_and_known_categories() {
        assertRefused(
                "channels",
                PartnerRule.NOTHING_CHOSEN,
                () -> CompanyFields.check(new ChooseSales(Set.of(), Set.of("완구")), Set.of("완구")));
        assertRefused(
                "categories",
                PartnerRule.UNKNOWN_CATEGORY,
                () -> CompanyFields.check(new ChooseSales(Set.of(SalesChannel.TV), Set.of("완구", "우주선")), Set.of("완구")));
    }

    private static DescribeCompany company(String number, String phone, String postcode) {
        return new DescribeCompany(
                number, "(주)오늘", LegalForm.CORPORATION, LocalDate.of(2015, 3, 2), phone, postcode, "서울특별시 강남구 테헤란로 1");
    }

    private static void assertRefused(String field, PartnerRule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.code()).isEqualTo(rule);
            assertThat(broken.field()).isEqualTo(field);
        });
    }
}
