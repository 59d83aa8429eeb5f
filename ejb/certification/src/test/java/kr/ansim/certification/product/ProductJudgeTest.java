package kr.ansim.certification.product;

import static kr.ansim.certification.CertificateState.REVOKED;
import static kr.ansim.certification.CertificateState.SUSPENDED;
import static kr.ansim.certification.CertificateState.UNKNOWN;
import static kr.ansim.certification.CertificateState.VALID;
import static kr.ansim.certification.CertificationSource.KTC;
import static kr.ansim.certification.CertificationSource.SAFETY_KOREA;
import static kr.ansim.certification.product.JudgeHouse.FIRST;
import static kr.ansim.certification.product.JudgeHouse.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.HeldNumber;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.Verdict;
import org.junit.jupiter.api.Test;

class ProductJudgeTest {

    private final JudgeHouse house = new JudgeHouse();

    @Test
    void a_certificate_that_ends_is_told_though_worse_is_the_matter_with_the_product() {
        judge(CertificateState.ENDED, VALID);
        assertThat(house.shelf.products().find(house.toy).orElseThrow())
                .satisfies(product -> assertThat(product.verdict()).isEqualTo(Verdict.MISSING))
                .satisfies(product -> assertThat(product.ended()).containsExactly(FIRST));
        assertThat(house.ended.take()).singleElement().satisfies(told -> {
            assertThat(told.before()).isEmpty();
            assertThat(told.now()).containsExactly(FIRST);
        });
    }

    @Test
    void shops_are_told_of_no_change_when_only_another_certificate_has_ended() {
        judge(CertificateState.ENDED, VALID);
        assertThat(house.changed.take()).hasSize(1);
        house.ended.take();
        judge(CertificateState.ENDED, VALID);
        assertThat(house.ended.take()).isEmpty();
        judge(CertificateState.ENDED, CertificateState.ENDED);
        assertThat(house.ended.take()).extracting(EndedNumbersChanged::now).containsExactly(Set.of(FIRST, SECOND));
        judge(VALID, VALID);
        assertThat(house.ended.take()).extracting(EndedNumbersChanged::now).containsExactly(Set.of());
        assertThat(house.changed.take()).isEmpty();
    }

    @Test
    void a_suspension_holds_and_once_released_holds_no_more() {
        UUID answer = house.turns(SAFETY_KOREA, FIRST, VALID, SUSPENDED);
        assertThat(hold().verdict()).isEqualTo(Verdict.SUSPENDED);
        assertThat(hold().numbers()).containsExactly(new HeldNumber(FIRST, Optional.of(answer)));
        house.release();
        house.judge.judge(house.toy);
        house.turns(KTC, FIRST, VALID, SUSPENDED);
        assertNotHeld();
    }

    @Test
    void a_suspension_that_was_released_and_becomes_a_revocation_is_held_again() {
        house.turns(SAFETY_KOREA, FIRST, VALID, SUSPENDED);
        house.release();
        UUID revocation = house.turns(SAFETY_KOREA, FIRST, SUSPENDED, REVOKED);
        assertHeldAgain(revocation);
    }

    @Test
    void it_is_also_when_another_source_revokes_what_the_first_has_suspended() {
        house.turns(SAFETY_KOREA, FIRST, VALID, SUSPENDED);
        house.release();
        UUID revocation = house.turns(KTC, FIRST, UNKNOWN, REVOKED);
        assertHeldAgain(revocation);
        house.release();
        house.turns(SAFETY_KOREA, FIRST, SUSPENDED, REVOKED);
        assertNotHeld();
    }

    @Test
    void a_revocation_takes_the_place_of_the_suspension_in_an_open_hold_and_ends_the_request_for_its_release() {
        house.turns(SAFETY_KOREA, FIRST, VALID, SUSPENDED);
        UUID id = hold().id();
        house.holds.ask(id, "first", "two months are over", house.clock.instant());
        house.held.take();
        UUID revocation = house.turns(SAFETY_KOREA, FIRST, SUSPENDED, REVOKED);
        assertThat(hold().id()).isEqualTo(id);
        assertThat(hold().askedBy()).isEmpty();
        assertHeldAgain(revocation);
    }

    @Test
    void a_number_that_was_better_meanwhile_is_held_again_though_the_product_stayed_bad_for_another() {
        house.says(SAFETY_KOREA, FIRST, REVOKED);
        house.turns(SAFETY_KOREA, SECOND, VALID, REVOKED);
        house.release();
        house.turns(SAFETY_KOREA, SECOND, REVOKED, SUSPENDED);
        assertNotHeld();
        house.turns(SAFETY_KOREA, SECOND, SUSPENDED, REVOKED);
        assertThat(house.held.take()).hasSize(1);
        house.release();
        house.turns(SAFETY_KOREA, SECOND, REVOKED, VALID);
        assertNotHeld();
        house.turns(SAFETY_KOREA, SECOND, VALID, REVOKED);
        assertThat(house.held.take()).hasSize(1);
    }

    @Test
    void what_an_open_hold_names_and_was_good_meanwhile_is_news_to_who_has_asked_for_its_release() {
        house.turns(SAFETY_KOREA, FIRST, VALID, REVOKED);
        house.turns(SAFETY_KOREA, FIRST, REVOKED, VALID);
        house.holds.ask(hold().id(), "first", "valid again", house.clock.instant());
        house.held.take();
        UUID revocation = house.turns(SAFETY_KOREA, FIRST, VALID, REVOKED);
        assertThat(hold().askedBy()).isEmpty();
        assertHeldAgain(revocation);
    }

    @Test
    void shops_are_told_which_answer_turned_one_of_several_bad_certificates() {
        house.says(SAFETY_KOREA, FIRST, REVOKED);
        house.says(SAFETY_KOREA, SECOND, VALID);
        house.judge.judge(house.toy);
        house.changed.take();
        UUID answer = house.turns(SAFETY_KOREA, SECOND, VALID, REVOKED);
        assertThat(house.changed.take()).singleElement().satisfies(told -> {
            assertThat(told.before()).isEqualTo(told.now()).isEqualTo(Verdict.REVOKED);
            assertThat(told.cause())
                    .hasValueSatisfying(cause -> assertThat(cause.evidence()).isEqualTo(answer));
        });
    }

    private void judge(CertificateState first, CertificateState second) {
        house.says(SAFETY_KOREA, FIRST, first);
        house.says(SAFETY_KOREA, SECOND, second);
        house.judge.judge(house.toy);
    }

    private HoldDetails hold() {
        return house.holds.open(house.toy).orElseThrow();
    }

    private void assertHeldAgain(UUID revocation) {
        assertThat(hold().verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(hold().numbers()).containsExactly(new HeldNumber(FIRST, Optional.of(revocation)));
        assertThat(house.held.take()).singleElement().satisfies(told -> {
            assertThat(told.verdict()).isEqualTo(Verdict.REVOKED);
            assertThat(told.numbers()).containsExactly(FIRST);
        });
    }

    private void assertNotHeld() {
        assertThat(house.held.take()).isEmpty();
        assertThat(house.holds.openSince(house.toy)).isEmpty();
    }
}
