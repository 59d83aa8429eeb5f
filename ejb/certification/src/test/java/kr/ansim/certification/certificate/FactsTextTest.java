package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.CertificateFacts.Goods;
import org.junit.jupiter.api.Test;

class FactsTextTest {

    @Test
    void reads_what_it_wrote() {
        CertificateFacts facts = new CertificateFacts(
                CertificationSource.KCL,
                "CB061R2170-3018",
                "17",
                "1312",
                Optional.of(LocalDate.of(2024, 2, 29)),
                Optional.empty(),
                "주소 변경 \"1층\"",
                "CB061R2170-3017",
                new Goods("블록 완구", "다람", "DR-100", List.of("DR-101", "DR-102")),
                List.of("어린이제품", "완구"),
                "수입",
                new Company("Daram Co., Ltd.", "", "중국"),
                new Company("다람완구", "1208147521", "대한민국"),
                List.of(new Company("Factory 1", "", "중국")),
                List.of("CB061R2170-3019"),
                "비고",
                Optional.of(LocalDate.of(2024, 3, 1)));
        assertThat(FactsText.read(CertificationSource.KCL, FactsText.write(facts)))
                .isEqualTo(facts);
    }
}
