package kr.ansim.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kr.ansim.simulators.certificates.FixedCertificate;
import kr.ansim.simulators.certificates.FixedCompany;
import kr.ansim.simulators.certificates.FixedRecall;
import kr.ansim.simulators.certificates.FixedReport;
import kr.ansim.simulators.certificates.Institute;
import kr.ansim.simulators.taxoffice.FixedBusiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutPagesTest {

    private static Stream<String> whatPeopleLookUp() {
        return Stream.of(
                        FixedCertificate.ALL.stream()
                                .map(one -> one.certificate().number()),
                        FixedRecall.ALL.stream().map(one -> one.recall().uid()),
                        FixedReport.ALL.stream().map(one -> one.report().number()),
                        Stream.of(FixedCompany.values()).map(FixedCompany::number),
                        Stream.of(Institute.values()).map(one -> "/institutes/" + one.key()),
                        Stream.of(Institute.values()).map(one -> "ansim-" + one.key()),
                        Stream.of(FixedBusiness.values())
                                .map(FixedBusiness::business)
                                .flatMap(one -> Stream.of(
                                        one.number(),
                                        one.company().name(),
                                        one.company().representative(),
                                        one.openedOn().toString())),
                        Stream.of("/api/nts-businessman/v1", "simulator-tax-office"),
                        Stream.of("/openapi/api/", "simulator-safetykorea"))
                .flatMap(one -> one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void the_page_tells_every_address_and_all_fixed_data(String language) {
        try (RunningSimulators simulators = new RunningSimulators("--certificates", "100")) {
            String page = simulators.get("/simulators?lang=" + language).body();
            assertThat(whatPeopleLookUp()).allSatisfy(one -> assertThat(page).contains(one));
            assertThat(page).doesNotContain("{{");
        }
    }

    @Test
    void the_page_changes_a_certificate() {
        try (RunningSimulators simulators = new RunningSimulators("--certificates", "100")) {
            assertThat(simulators
                            .form("/control/certificate", "certNum", "HU079001-24901", "state", "취소", "where", "both")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(simulators
                            .json("/control/certificate?certNum=HU079001-24901")
                            .path("register")
                            .asText())
                    .isEqualTo("취소");
            assertThat(simulators
                            .form("/control/certificate", "certNum", "HU1-1", "state", "취소")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_readme_lists_what_the_page_lists() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(whatPeopleLookUp()).allSatisfy(one -> assertThat(readme).contains(one));
    }
}
