package kr.ansim.partner.document;

import static kr.ansim.partner.document.DocumentHouse.COMPANY;
import static kr.ansim.partner.document.DocumentHouse.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.partner.BeginUpload;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.DocumentState;
import kr.ansim.partner.PartnerRule;
import kr.ansim.platform.FileOwner;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Files of our people: in no company's room, unseen until a message carries them, and of a note for ever. */
class OurFilesTest {

    private static final Sender US = Sender.us(COMPANY);
    private static final Sender THEM = Sender.of(COMPANY);

    private final DocumentHouse house = new DocumentHouse();

    @Test
    void they_take_no_room_of_the_company_and_it_takes_none_of_theirs() {
        house.limits.quota = 10;
        whole(US, new byte[10]);
        assertThat(refusal(() -> begin(US, 1))).isEqualTo(DocumentRule.DOCUMENT_QUOTA);
        whole(THEM, new byte[10]);
        assertThat(refusal(() -> begin(THEM, 1))).isEqualTo(DocumentRule.DOCUMENT_QUOTA);
        house.limits.quota = 1_000;
        for (int i = 0; i < DocumentLimits.MOST_UNDERWAY; i++) {
            begin(US, 1);
        }
        assertThat(refusal(() -> begin(US, 1))).isEqualTo(DocumentRule.UPLOADS_UNDERWAY);
        assertThat(begin(THEM, 1)).isNotNull();
    }

    @Test
    void nobody_sends_files_for_a_company_that_is_not_there() {
        assertThat(refusal(() -> begin(Sender.us(UUID.randomUUID()), 1))).isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
    }

    @Test
    void neither_side_goes_on_with_removes_or_hands_in_what_the_other_sent() {
        UUID ours = whole(US, new byte[] {1});
        UUID theirs = whole(THEM, new byte[] {2});
        UUID underway = begin(US, 5);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> house.uploads.progress(THEM, ours),
                () -> house.uploads.progress(THEM, underway),
                () -> house.uploads.append(THEM, underway, 0, new ByteArrayInputStream(new byte[1])),
                () -> house.uploads.remove(THEM, ours),
                () -> house.uploads.remove(THEM, underway),
                () -> house.uploads.remove(US, theirs),
                () -> house.uploads.remove(Sender.us(OTHER), ours))) {
            assertThat(refusal(call)).isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
        }
        clean(ours);
        clean(theirs);
        house.documents.usable(US, List.of(ours));
        house.documents.usable(THEM, List.of(theirs));
        assertThat(refusal(() -> house.documents.usable(THEM, List.of(ours)))).isEqualTo(PartnerRule.DOCUMENT_UNKNOWN);
        assertThat(refusal(() -> house.documents.usable(US, List.of(theirs)))).isEqualTo(PartnerRule.DOCUMENT_UNKNOWN);
        assertThat(refusal(() -> house.documents.usable(Sender.us(OTHER), List.of(ours))))
                .isEqualTo(PartnerRule.DOCUMENT_UNKNOWN);
    }

    @Test
    void the_company_sees_one_once_a_message_carries_it_and_never_one_of_a_note() {
        UUID told = whole(US, new byte[] {1});
        UUID noted = whole(US, new byte[] {2});
        assertThat(refusal(() -> seen(told, COMPANY))).isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
        carried(told, false);
        carried(noted, true);
        assertThat(seen(told, COMPANY)).isEqualTo(told);
        assertThat(refusal(() -> seen(told, OTHER))).isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
        assertThat(refusal(() -> seen(noted, COMPANY))).isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
        assertThat(house.documents.details(noted, Optional.empty()).company()).isEqualTo(COMPANY);
        assertThat(house.documents.latest(COMPANY, 10)).isEmpty();
    }

    @Test
    void what_lies_beside_a_note_cannot_be_sent_to_the_company_later() {
        UUID noted = whole(US, new byte[] {1});
        clean(noted);
        house.documents.usable(US, List.of(noted));
        house.documents.give(noted, new FileOwner("partner-message", UUID.randomUUID()));
        assertThat(refusal(() -> house.documents.usable(US, List.of(noted)))).isEqualTo(PartnerRule.DOCUMENT_UNKNOWN);
        assertThat(refusal(() -> house.documents.give(noted, new FileOwner("partner-message", UUID.randomUUID()))))
                .isEqualTo(PartnerRule.DOCUMENT_UNKNOWN);
    }

    @Test
    void what_nothing_carries_within_a_day_is_forgotten_and_a_companys_own_is_not() {
        UUID left = whole(US, new byte[] {1});
        UUID given = whole(US, new byte[] {2});
        UUID theirs = whole(THEM, new byte[] {3});
        house.documents.give(given, new FileOwner("partner-message", UUID.randomUUID()));
        house.later(Duration.ofDays(1).minusSeconds(1));
        house.sweep.sweep();
        assertThat(house.uploads.progress(US, left).isWhole()).isTrue();
        house.later(Duration.ofSeconds(1));
        house.sweep.sweep();
        assertThat(refusal(() -> house.uploads.progress(US, left))).isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
        assertThat(house.uploads.progress(US, given).isWhole()).isTrue();
        assertThat(house.uploads.progress(THEM, theirs).isWhole()).isTrue();
    }

    private UUID seen(UUID document, UUID company) {
        return house.documents.details(document, Optional.of(company)).summary().id();
    }

    private void clean(UUID document) {
        house.statements.update("UPDATE partner_document SET state = ? WHERE id = ?", DocumentState.CLEAN, document);
    }

    private void carried(UUID document, boolean internal) {
        UUID message = UUID.randomUUID();
        house.statements.update(
                "INSERT INTO partner_message (id, company_id, subject, subject_id, internal, staff, words, written_at,"
                        + " written_by) VALUES (?, ?, 'COMPANY', ?, ?, TRUE, '', ?, '')",
                message,
                COMPANY,
                COMPANY,
                internal,
                house.now);
        house.statements.update(
                "INSERT INTO partner_message_file (message_id, place, document_id) VALUES (?, 0, ?)",
                message,
                document);
    }

    private UUID begin(Sender sender, long size) {
        return house.uploads
                .begin(sender, "account:x", new BeginUpload("a.pdf", size))
                .id();
    }

    private UUID whole(Sender sender, byte[] content) {
        UUID id = begin(sender, content.length);
        house.uploads.append(sender, id, 0, new ByteArrayInputStream(content));
        return id;
    }

    private static RuleCode refusal(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).code();
    }
}
