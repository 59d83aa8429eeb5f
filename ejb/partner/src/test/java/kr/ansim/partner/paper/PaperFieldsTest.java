package kr.ansim.partner.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Ids;
import kr.ansim.partner.HandInPaper;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperSubject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID FILE = Ids.next();

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(faults(paper(List.of(), "", LocalDate.of(2099, 12, 31), LocalDate.of(2020, 1, 1))))
                .containsExactly(
                        "documents DOCUMENT_MISSING",
                        "number FIELD_MISSING",
                        "issuedOn ISSUED_IN_FUTURE",
                        "endsOn PAPER_ENDED");
        assertThat(faults(paper(List.of(FILE), "1".repeat(101), null, null)))
                .containsExactly("number FIELD_TOO_LONG", "issuedOn FIELD_MISSING", "endsOn FIELD_MISSING");
        assertThat(faults(paper(List.of(FILE), "1", TODAY, TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void a_file_named_twice_is_one_page() {
        UUID other = Ids.next();
        HandInPaper paper = paper(List.of(FILE, other, FILE), "1", TODAY, TODAY);
        assertThat(paper.documents()).containsExactly(FILE, other);
        List<UUID> many = Stream.concat(
                        Stream.of(FILE, FILE), IntStream.range(1, 21).mapToObj(file -> Ids.next()))
                .toList();
        assertThat(faults(paper(many.subList(0, 21), "1", TODAY, TODAY))).isEmpty();
        assertThat(faults(paper(many, "1", TODAY, TODAY))).containsExactly("documents TOO_MANY_DOCUMENTS");
    }

    private static List<String> faults(HandInPaper paper) {
        PaperKind kind = new PaperKind("kc-certificate", "인증서", "Certificate", true, true, true, "", "");
        Faults faults = new Faults();
        PaperFields.check(faults, paper, kind, TODAY);
        return faults.all().stream().map(one -> one.field() + " " + one.code()).toList();
    }

    private static HandInPaper paper(
            List<UUID> documents, String number, @Nullable LocalDate issuedOn, @Nullable LocalDate endsOn) {
        return new HandInPaper(PaperSubject.PRODUCT, Ids.next(), "kc-certificate", documents, number, issuedOn, endsOn);
    }
}
