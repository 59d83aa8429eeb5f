package kr.ansim.partner.requirement.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.ansim.partner.PaperRuleFault;
import kr.ansim.partner.RulePart;
import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetFile;
import org.junit.jupiter.api.Test;

/** What is wrong with a row is told with its row and column, and all of it at once. */
class PaperSheetTest {

    private static final List<String> FINE =
            List.of("협력사", "", "", "", "", "법인사업자", "공동 대표", "bankbook", "필수", "확인됨", "품질보증 서류 안내");

    @Test
    void rows_that_are_fine_are_read() {
        assertThat(rules(FINE).faults()).isEmpty();
        assertThat(rules(FINE).lines()).hasSize(1);
    }

    @Test
    void every_fault_of_a_rule_is_told_at_its_cell() {
        assertThat(rules(
                                FINE,
                                with(FINE, RuleColumn.SUBJECT, "손님"),
                                with(FINE, RuleColumn.ORIGIN, "화성"),
                                with(FINE, RuleColumn.PAPER, ""),
                                with(FINE, RuleColumn.NEED, "꼭"),
                                with(FINE, RuleColumn.SOURCE, "가".repeat(301)),
                                FINE)
                        .faults())
                .extracting(PaperRuleFault::row, PaperRuleFault::column, PaperRuleFault::code)
                .containsExactly(
                        tuple(3, "A", "WORD_UNKNOWN"),
                        tuple(4, "C", "WORD_UNKNOWN"),
                        tuple(5, "H", "EMPTY"),
                        tuple(6, "I", "WORD_UNKNOWN"),
                        tuple(7, "H", "DOUBLE"),
                        tuple(7, "K", "TOO_LONG"),
                        tuple(8, "H", "DOUBLE"));
    }

    @Test
    void every_fault_of_a_kind_is_told_at_its_cell() {
        List<String> fine = List.of("bankbook", "통장 사본", "Bankbook", "아니요", "No", "예", "", "");
        assertThat(read(
                                RulePart.KINDS,
                                KindColumn.values(),
                                fine,
                                with(fine, KindColumn.CODE, "Bank Book"),
                                with(with(fine, KindColumn.CODE, "other"), KindColumn.ENDS, "아마"),
                                fine)
                        .faults())
                .extracting(PaperRuleFault::row, PaperRuleFault::column, PaperRuleFault::code)
                .containsExactly(tuple(3, "A", "CODE_WRONG"), tuple(4, "F", "YES_OR_NO"), tuple(5, "A", "DOUBLE"));
    }

    @Test
    void every_fault_of_a_word_is_told_at_its_cell() {
        List<String> fine = List.of("상품 종류", "완구", "Toys");
        assertThat(read(
                                RulePart.WORDS,
                                WordColumn.values(),
                                fine,
                                with(fine, WordColumn.TRAIT, "색"),
                                with(fine, WordColumn.CODE, "완 구"),
                                with(with(fine, WordColumn.CODE, "침구"), WordColumn.ENGLISH_NAME, ""))
                        .faults())
                .extracting(PaperRuleFault::row, PaperRuleFault::column, PaperRuleFault::code)
                .containsExactly(tuple(3, "A", "TRAIT_UNKNOWN"), tuple(4, "B", "DOUBLE"), tuple(5, "C", "EMPTY"));
    }

    @Test
    void a_sheet_of_another_part_is_refused_by_its_headings() {
        byte[] words = SheetFile.write("x", WordColumn.values(), Locale.KOREAN, List.of(List.of("특성", "무선", "Radio")));
        assertThat(PaperSheet.read(RulePart.RULES, words).faults())
                .extracting(PaperRuleFault::code)
                .contains("HEADING_UNKNOWN", "HEADING_MISSING");
    }

    @SafeVarargs
    private static PaperSheet.Read rules(List<String>... rows) {
        return read(RulePart.RULES, RuleColumn.values(), rows);
    }

    @SafeVarargs
    private static PaperSheet.Read read(RulePart part, SheetColumn[] columns, List<String>... rows) {
        return PaperSheet.read(part, SheetFile.write("x", columns, Locale.KOREAN, Arrays.asList(rows)));
    }

    private static List<String> with(List<String> cells, Enum<?> column, String text) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(column.ordinal(), text);
        return changed;
    }
}
