package kr.ansim.partner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.partner.ContractTerms;
import kr.ansim.partner.PaperRuleVersion.State;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ContractPdfTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");
    private static final BusinessNumber NUMBER = new BusinessNumber("2148639239");

    private static byte[] draw(String company, String korean) {
        return ContractPdf.draw(
                company,
                NUMBER,
                new ContractTerms(3, korean, "Article 1. Purpose", LocalDate.of(2026, 12, 1), "x", NOW, State.IN_FORCE),
                NOW);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void says_who_and_what_in_korean_and_in_english() throws IOException {
        String text = text(draw("(주)나란히", "제1조(목적) 상품의 공급 조건을 정한다.\n제2조(대금) 매월 말일에 정산한다."));
        assertThat(text)
                .contains("상품 공급 거래 계약서", "(주)나란히", "214-86-39239", "제3판", "2026.12.01")
                .contains("제1조(목적) 상품의 공급 조건을 정한다.", "제2조(대금) 매월 말일에 정산한다.", "Article 1. Purpose");
    }

    @Test
    void carries_its_font_and_a_foot_on_every_page() throws IOException {
        byte[] pdf = draw("(주)긴 약관", "제1조 아주 긴 조문을 여러 줄로 적는다. ".repeat(600));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            PDFTextStripper stripper = new PDFTextStripper();
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                assertThat(stripper.getText(document)).contains("v3 · 214-86-39239 · 2026.11.27 · " + number);
            }
        }
        assertThat(pdf.length).as("a part of the font only").isLessThan(1_000_000);
    }

    @Test
    void no_line_is_wider_than_the_page_and_no_word_is_lost() throws IOException {
        String word = "가나다라마바사".repeat(60);
        String text = text(draw("(주)한낱말", word + " 끝"));
        assertThat(text.replaceAll("\\s", "")).contains(word + "끝");
        assertThat(text.lines().mapToInt(String::length).max().orElse(0)).isLessThan(120);
    }

    @Test
    void a_sign_that_the_font_does_not_have_is_seen_to_be_missing() throws IOException {
        assertThat(text(draw("(주)웃음😀", "약관"))).contains("(주)웃음?");
    }
}
