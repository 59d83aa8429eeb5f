package kr.ansim.simulators.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.simulators.certificates.CertificateBook.Side;
import org.junit.jupiter.api.Test;

class CertificateBookTest {

    /** The pattern that fits the real numbers. */
    private static final Pattern KC = Pattern.compile("[A-Z]{1,2}\\d{2,}[A-Z]?\\d*-\\d+[A-Z0-9]{0,4}(?:-\\d{1,2})?");

    private static final CertificateBook BOOK = new CertificateBook(40_000);
    private static final List<Certificate> ALL = BOOK.all(Side.REGISTER).toList();

    @Test
    void holds_as_many_as_asked_for() {
        assertThat(ALL.size()
                        + FixedCertificate.ALL.stream()
                                .filter(one -> !one.inRegister())
                                .count())
                .isEqualTo(40_000);
    }

    @Test
    void is_the_same_body_every_time() {
        assertThat(new CertificateBook(40_000).all(Side.REGISTER).toList()).isEqualTo(ALL);
        assertThat(ALL.get(20_000).toString()).isEqualTo(BOOK.row(20_000 - 15).toString());
    }

    @Test
    void stays_the_same_body_in_later_builds() {
        assertThat(BOOK.row(0).number()).isEqualTo("JH07101-25001B");
        assertThat(BOOK.row(30_000).goods().product()).isEqualTo("슬림 미술공예완구");
    }

    @Test
    void a_larger_body_begins_like_a_smaller_one() {
        CertificateBook larger = new CertificateBook(60_000);
        assertThat(larger.row(39_000)).isEqualTo(BOOK.row(39_000));
    }

    @Test
    void gives_no_number_twice() {
        assertThat(ALL).extracting(Certificate::number).doesNotHaveDuplicates();
        CertificateBook whole = new CertificateBook(354_000);
        Set<String> numbers = new HashSet<>();
        whole.all(Side.REGISTER)
                .forEach(one -> assertThat(numbers.add(one.number())).isTrue());
    }

    @Test
    void numbers_look_like_real_ones_of_every_family() {
        assertThat(ALL).allSatisfy(one -> assertThat(one.number()).matches(KC));
        Set<String> families =
                ALL.stream().map(one -> one.number().replaceFirst("\\d.*", "")).collect(Collectors.toSet());
        assertThat(families).contains("HU", "SU", "JU", "XU", "ZU", "YU", "CA", "CB", "A", "B");
        assertThat(ALL).anyMatch(one -> one.number().endsWith("CH"));
        assertThat(ALL).anyMatch(one -> one.number().matches(".*-\\d+[AB]-1"));
    }

    @Test
    void most_have_expired_and_a_third_is_valid() {
        Map<String, Long> states =
                ALL.stream().collect(Collectors.groupingBy(one -> one.standing().state(), Collectors.counting()));
        assertThat(states.getOrDefault("기간만료", 0L) / 400.0).isCloseTo(67, within(1.0));
        assertThat(states.getOrDefault("적합", 0L) / 400.0).isCloseTo(33, within(1.0));
        assertThat(states.keySet())
                .contains(
                        "안전확인신고 효력상실",
                        "반납",
                        "안전인증취소",
                        "안전인증표시 사용금지 2개월",
                        "안전확인신고표시 사용금지 2개월",
                        "개선명령",
                        "청문실시",
                        "-",
                        "",
                        "효력정지 심의");
    }

    @Test
    void a_state_fits_the_scheme() {
        assertThat(ALL).allSatisfy(one -> {
            String state = one.standing().state();
            Scheme scheme = one.goods().kind().scheme();
            assertThat(state.startsWith("안전인증") && scheme != Scheme.CERTIFICATION)
                    .isFalse();
            assertThat(state.startsWith("안전확인") && scheme != Scheme.CONFIRMATION)
                    .isFalse();
        });
    }

    @Test
    void a_valid_confirmation_is_younger_than_five_years() {
        assertThat(ALL)
                .filteredOn(one -> one.goods().kind().scheme() == Scheme.CONFIRMATION)
                .filteredOn(one -> one.standing().state().equals("적합"))
                .allSatisfy(one -> assertThat(one.certifiedOn()).isGreaterThan("20211031"));
    }

    @Test
    void covers_all_laws_and_both_schemes_with_numbers() {
        Map<String, Long> divisions = ALL.stream()
                .collect(Collectors.groupingBy(one -> one.goods().kind().divisionCode(), Collectors.counting()));
        assertThat(divisions).containsOnlyKeys("1311", "1312", "1511", "1513", "1512", "1514");
        assertThat(divisions.values()).allSatisfy(many -> assertThat(many).isGreaterThan(500));
    }

    @Test
    void a_reissued_number_names_an_older_one_that_exists() {
        List<Certificate> reissued = ALL.stream()
                .filter(one ->
                        !one.firstNumber().equals("-") && !one.firstNumber().equals(one.number()))
                .toList();
        assertThat(reissued).hasSizeGreaterThan(500);
        assertThat(reissued).allSatisfy(one -> {
            assertThat(one.number()).isEqualTo(one.firstNumber() + "C");
            assertThat(BOOK.find(Side.REGISTER, one.firstNumber())).isPresent();
        });
    }

    @Test
    void finds_every_certificate_by_its_number() {
        assertThat(ALL)
                .allSatisfy(one ->
                        assertThat(BOOK.find(Side.REGISTER, one.number())).contains(one));
        assertThat(BOOK.find(Side.REGISTER, "HU072172-21013Z")).isEmpty();
    }

    @Test
    void finds_all_that_a_company_holds() {
        Map<String, List<Certificate>> byCompany = ALL.stream()
                .collect(Collectors.groupingBy(one -> one.origin().company().number()));
        assertThat(byCompany).hasSizeGreaterThan(1_000);
        byCompany.forEach((company, held) ->
                assertThat(BOOK.heldBy(Side.REGISTER, company).toList()).isEqualTo(held));
    }

    @Test
    void companies_have_numbers_that_pass_and_that_nobody_was_given() {
        assertThat(ALL).extracting(one -> one.origin().company().number()).allSatisfy(number -> {
            assertThat(BusinessNumber.isValid(number)).isTrue();
            assertThat(number.substring(3, 5)).isEqualTo("00");
        });
    }

    @Test
    void knows_a_check_digit() {
        assertThat(List.of("2148639239", "1208147521", "2208183676")).allMatch(BusinessNumber::isValid);
        assertThat(BusinessNumber.isValid("1234567890")).isFalse();
        assertThat(BusinessNumber.isValid("214-86-39239")).isFalse();
    }

    @Test
    void each_institute_holds_certificates_of_its_field() {
        assertThat(ALL).extracting(Certificate::institute).contains(Institute.values());
        assertThat(ALL)
                .filteredOn(one -> one.institute() == Institute.KATRI)
                .extracting(one -> one.goods().kind().law())
                .containsOnly(Law.CHILD);
        assertThat(ALL)
                .filteredOn(one -> one.goods().kind().law() == Law.ELECTRICAL)
                .extracting(Certificate::institute)
                .containsOnly(Institute.KTC, Institute.KTL, Institute.KTR);
    }

    @Test
    void two_sides_may_say_different_things() {
        assertThat(state(Side.REGISTER, "ZU19009-24909")).isEqualTo("적합");
        assertThat(state(Side.INSTITUTE, "ZU19009-24909")).isEqualTo("취소");
        assertThat(BOOK.find(Side.REGISTER, "CB014A9010-5910")).isEmpty();
        assertThat(state(Side.INSTITUTE, "CB014A9010-5910")).isEqualTo("적합");
    }

    private static String state(Side side, String number) {
        return BOOK.find(side, number).orElseThrow().standing().state();
    }

    @Test
    void reports_are_the_same_every_time_and_reach_into_five_levels() {
        List<Report> reports = new ReportBook(BOOK, FixedCompany.RETAILER.number())
                .all(Institute.KATRI)
                .toList();
        assertThat(reports).hasSizeGreaterThan(10).extracting(Report::number).doesNotHaveDuplicates();
        assertThat(new ReportBook(new CertificateBook(40_000), FixedCompany.RETAILER.number()).all(Institute.KATRI))
                .isEqualTo(reports);
        assertThat(reports).allSatisfy(report -> {
            boolean allPassed = report.items().stream()
                    .flatMap(item -> item.samples().stream())
                    .flatMap(sample -> sample.tests().stream())
                    .allMatch(Report.Test::passed);
            assertThat(allPassed).isEqualTo(report.passed());
        });
        assertThat(reports).extracting(Report::passed).contains(true, false);
    }

    @Test
    void results_agree_with_what_they_are_measured_against() {
        List<Report.Test> tests = Stream.of(Institute.values())
                .flatMap(new ReportBook(BOOK, FixedCompany.RETAILER.number())::all)
                .flatMap(report -> report.items().stream())
                .flatMap(item -> item.samples().stream())
                .flatMap(sample -> sample.tests().stream())
                .toList();
        assertThat(tests)
                .hasSizeGreaterThan(500)
                .allSatisfy(test -> assertThat(
                                isWithin(test.measured(), test.method().criterion()))
                        .isEqualTo(test.passed()));
    }

    private static boolean isWithin(String measured, String criterion) {
        double value = measured.equals("불검출") ? 0 : Double.parseDouble(measured);
        String[] ends = criterion.split("~");
        if (criterion.endsWith(" 이상")) {
            return value >= Double.parseDouble(criterion.replace(" 이상", ""));
        }
        return value <= Double.parseDouble(ends[ends.length - 1])
                && (ends.length == 1 || value >= Double.parseDouble(ends[0]));
    }

    @Test
    void recalls_are_noisy_and_some_name_certificates_that_exist() {
        List<Recall> recalls = new RecallBook(BOOK).domestic().toList();
        assertThat(recalls).hasSize(RecallBook.DOMESTIC).extracting(Recall::uid).doesNotHaveDuplicates();
        assertThat(new RecallBook(BOOK).foreign()).hasSize(RecallBook.FOREIGN);
        Map<Boolean, Long> written = recalls.stream()
                .map(Recall::certNumbers)
                .collect(Collectors.groupingBy(
                        numbers -> BOOK.find(Side.REGISTER, numbers).isPresent(), Collectors.counting()));
        assertThat(written.get(true)).isGreaterThan(500);
        Function<String, Long> containing = part ->
                recalls.stream().filter(one -> one.certNumbers().contains(part)).count();
        assertThat(List.of("<br>", "(인증모델", "(배터리)", "공급자적합성", "비대상", "/", ","))
                .allSatisfy(part -> assertThat(containing.apply(part)).isPositive());
    }
}
