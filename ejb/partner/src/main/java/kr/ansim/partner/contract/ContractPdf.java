package kr.ansim.partner.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.Optional;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.ContractTerms;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A contract as a PDF, in Korean and then in English, with the font in it, so that it reads the same for ever. */
final class ContractPdf {

    private static final String FONT = "NanumGothic-Regular.ttf";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu.MM.dd");

    private ContractPdf() {}

    static byte[] draw(String company, BusinessNumber number, ContractTerms terms, Instant at) {
        try (PDDocument document = new PDDocument();
                InputStream font = font()) {
            ZonedDateTime day = at.atZone(SystemClock.KOREA);
            describe(document, terms, day);
            String foot = "v" + terms.number() + " · " + number + " · " + DAY.format(day);
            try (ContractPages pages = new ContractPages(document, PDType0Font.load(document, font), foot)) {
                pages.head("상품 공급 거래 계약서");
                pages.text("공급자: " + company + "\n사업자등록번호: " + number + "\n약관: 제" + terms.number() + "판, "
                        + DAY.format(terms.validFrom()) + "부터");
                pages.text(terms.korean());
                pages.head("Supply contract");
                pages.text("Supplier: " + company + "\nRegistration number: " + number + "\nTerms: version "
                        + terms.number() + ", from " + DAY.format(terms.validFrom()));
                pages.text(terms.english());
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The first sign of a text that the font lacks. */
    static Optional<String> unknownSign(String text) {
        try (PDDocument document = new PDDocument();
                InputStream file = font();
                ContractPages pages = new ContractPages(document, PDType0Font.load(document, file), "")) {
            return pages.unknown(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(ContractPdf.class.getResourceAsStream("/kr/ansim/partner/contract/" + FONT));
    }

    private static void describe(PDDocument document, ContractTerms terms, ZonedDateTime day) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle("상품 공급 거래 계약서 제" + terms.number() + "판");
        about.setCreationDate(GregorianCalendar.from(day));
        document.getDocumentCatalog().setLanguage("ko");
    }
}
