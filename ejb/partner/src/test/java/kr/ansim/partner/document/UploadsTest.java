package kr.ansim.partner.document;

import static kr.ansim.partner.document.DocumentHouse.COMPANY;
import static kr.ansim.partner.document.DocumentHouse.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.partner.BeginUpload;
import kr.ansim.partner.DocumentRule;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.PlatformRule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsTest {

    private final DocumentHouse house = new DocumentHouse();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../secret.pdf            | DOCUMENT_NAME_IS_PATH
            C:\\\\temp\\\\a.pdf          | DOCUMENT_NAME_IS_PATH
            a/b.pdf                  | DOCUMENT_NAME_IS_PATH
            ..pdf                    | DOCUMENT_NAME_IS_PATH
            사업자\u202Efdp.exe         | DOCUMENT_NAME_MISLEADS
            a\u2066b.pdf             | DOCUMENT_NAME_MISLEADS
            a\u0007b.pdf             | DOCUMENT_NAME_CONTROLS
            a\u0000.pdf              | DOCUMENT_NAME_CONTROLS
            ' '                      | DOCUMENT_NAME_MISSING
            \u200B                   | DOCUMENT_NAME_MISSING
            사진.HEIC                | DOCUMENT_HEIC
            그림.svg                 | DOCUMENT_SVG
            신청서.hwp               | DOCUMENT_HWP
            서류.zip                 | DOCUMENT_ARCHIVE
            표.xlsm                  | DOCUMENT_MACRO
            a.exe                    | DOCUMENT_KIND
            pdf                      | DOCUMENT_KIND
            .pdf                     | DOCUMENT_KIND
            a.pdf.exe                | DOCUMENT_KIND
            """)
    void a_name_is_refused_for_its_own_reason(String name, DocumentRule rule) {
        assertThat(refusal(() -> begin(name, 10))).isEqualTo(rule);
    }

    @Test
    void a_name_may_be_long_but_not_longer() {
        assertThat(begin("가".repeat(196) + ".pdf", 10)).isNotNull();
        assertThat(refusal(() -> begin("가".repeat(197) + ".pdf", 10))).isEqualTo(DocumentRule.DOCUMENT_NAME_TOO_LONG);
    }

    @Test
    void a_name_whose_syllables_come_as_letters_is_kept_composed() {
        UUID id = whole("\u1109\u1161.pdf", new byte[] {1});
        assertThat(house.documents.details(id, Optional.of(COMPANY)).summary().name())
                .isEqualTo("사.pdf");
    }

    @Test
    void empty_and_too_large_files_are_refused_before_a_byte_is_sent() {
        assertThat(refusal(() -> begin("a.pdf", 0))).isEqualTo(DocumentRule.DOCUMENT_EMPTY);
        assertThat(refusal(() -> begin("a.pdf", house.limits.largest + 1))).isEqualTo(DocumentRule.DOCUMENT_TOO_LARGE);
        assertThat(refusal(() -> begin("a.pdf", -1))).isEqualTo(DocumentRule.DOCUMENT_TOO_LARGE);
        assertThat(begin("a.pdf", house.limits.largest)).isNotNull();
    }

    @Test
    void more_bytes_than_announced_are_refused_and_nothing_of_them_counts() {
        UUID id = begin("a.pdf", 3);
        assertThat(refusal(() -> send(id, 0, new byte[4]))).isEqualTo(PlatformRule.FILE_TOO_LARGE);
        assertThat(house.uploads.progress(Sender.of(COMPANY), id).received()).isZero();
    }

    @Test
    void the_quota_counts_what_is_underway_and_what_is_kept_of_this_company_alone() {
        house.limits.quota = 10;
        UUID first = begin("a.pdf", 6);
        assertThat(refusal(() -> begin("b.pdf", 5))).isEqualTo(DocumentRule.DOCUMENT_QUOTA);
        send(first, 0, new byte[6]);
        assertThat(refusal(() -> begin("b.pdf", 5))).isEqualTo(DocumentRule.DOCUMENT_QUOTA);
        assertThat(house.uploads.begin(Sender.of(OTHER), "x", new BeginUpload("b.pdf", 5)))
                .isNotNull();
        house.uploads.remove(Sender.of(COMPANY), first);
        assertThat(begin("b.pdf", 10)).isNotNull();
    }

    @Test
    void too_many_at_once_and_too_small_pieces_are_refused() {
        UUID id = begin("a.pdf", DocumentLimits.MOST_PIECES + 1);
        for (int i = 0; i < DocumentLimits.MOST_PIECES; i++) {
            send(id, i, new byte[] {(byte) i});
        }
        assertThat(refusal(() -> send(id, DocumentLimits.MOST_PIECES, new byte[1])))
                .isEqualTo(DocumentRule.UPLOAD_IN_PIECES);
        for (int i = 1; i < DocumentLimits.MOST_UNDERWAY; i++) {
            begin("a.pdf", 1);
        }
        assertThat(refusal(() -> begin("a.pdf", 1))).isEqualTo(DocumentRule.UPLOADS_UNDERWAY);
    }

    @Test
    void an_unfinished_upload_ends_after_a_day_and_leaves_nothing() {
        UUID id = begin("a.pdf", 6);
        send(id, 0, new byte[3]);
        house.later(Duration.ofDays(1).minusSeconds(1));
        house.records.left(100).forEach(house.uploads::tidy);
        assertThat(house.uploads.progress(Sender.of(COMPANY), id).received()).isEqualTo(3);
        house.later(Duration.ofSeconds(1));
        house.records.left(100).forEach(house.uploads::tidy);
        assertThat(refusal(() -> house.uploads.progress(Sender.of(COMPANY), id)))
                .isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
        assertThat(house.vault.owned()).isZero();
    }

    @Test
    void what_goes_with_a_paper_cannot_be_removed_and_what_is_anothers_is_not_there() {
        UUID id = whole("a.pdf", new byte[] {1, 2});
        assertThat(refusal(() -> house.uploads.remove(Sender.of(OTHER), id))).isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
        assertThat(refusal(() -> house.documents.details(id, Optional.of(OTHER))))
                .isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
        house.documents.refer(id, new FileOwner("partner-paper", UUID.randomUUID()));
        assertThat(refusal(() -> house.uploads.remove(Sender.of(COMPANY), id)))
                .isEqualTo(DocumentRule.DOCUMENT_HANDED_IN);
        UUID free = whole("b.pdf", new byte[] {3});
        house.uploads.remove(Sender.of(COMPANY), free);
        assertThat(refusal(() -> house.documents.details(free, Optional.of(COMPANY))))
                .isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
        assertThat(house.actions).containsExactly("document.uploaded", "document.uploaded", "document.removed");
    }

    private UUID begin(String name, long size) {
        return house.uploads
                .begin(Sender.of(COMPANY), "account:x", new BeginUpload(name, size))
                .id();
    }

    private void send(UUID id, long offset, byte[] piece) {
        house.uploads.append(Sender.of(COMPANY), id, offset, new ByteArrayInputStream(piece));
    }

    private UUID whole(String name, byte[] content) {
        UUID id = begin(name, content.length);
        send(id, 0, content);
        return id;
    }

    private static RuleCode refusal(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).code();
    }
}
