package kr.ansim.certification.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.HolderCompany;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.ConsentAnswer;
import kr.ansim.certification.port.ConsentNotice;
import kr.ansim.certification.port.InstituteRecords;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.ReportAnswer;
import kr.ansim.certification.port.ReportFacts;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.source.Turn;
import kr.ansim.certification.source.WaitingLine;
import kr.ansim.kernel.BusinessNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstituteVisitsTest {

    private static final CertificationSource KTC = CertificationSource.KTC;
    private static final UUID KNOWN = UUID.randomUUID();

    private final FakeBook book = new FakeBook();
    private final FakeRecords records = new FakeRecords();
    private final FakeCompanies companies = new FakeCompanies();
    private final InstituteVisits visits =
            new InstituteVisits(KTC, book, companies, new Quota(KTC, new FreeLine()), records, "1208147521");

    @Test
    void a_company_that_is_gone_is_put_off_and_keeps_no_other_waiting() {
        Claimed gone = book.claims(UUID.randomUUID());
        Claimed known = book.claims(KNOWN);

        visits.work();

        assertThat(book.failed).containsExactly(gone);
        assertThat(book.done).containsExactly(known);
    }

    @Test
    void whatever_goes_wrong_is_put_off() {
        Claimed claimed = book.claims(KNOWN);
        records.failure = new IllegalStateException("on purpose");

        visits.work();

        assertThat(book.failed).containsExactly(claimed);
        assertThat(book.reasons).containsExactly(Reason.UNREADABLE);
        assertThat(book.done).isEmpty();
    }

    @Test
    void the_claim_is_renewed_before_each_question_and_each_further_page() {
        book.claims(KNOWN);
        records.certificates = 2 * Quota.PAGE + 1;

        visits.work();

        assertThat(book.done).hasSize(1);
        assertThat(book.renewed).isEqualTo(3);
    }

    @Test
    void nobody_is_asked_for_a_number_that_is_no_longer_the_companys() {
        companies.held = false;
        Claimed left = book.claims(KNOWN);

        visits.work();

        assertThat(book.failed).containsExactly(left);
        assertThat(book.reasons).containsExactly(Reason.NOT_CONSENTED);
        assertThat(book.renewed).isZero();
    }

    @Test
    void nobody_is_asked_for_a_number_under_which_nobody_consented() {
        Claimed other = book.claims(KNOWN, "2208162517");

        visits.work();

        assertThat(book.failed).containsExactly(other);
        assertThat(book.renewed).isZero();
    }

    private static final class FakeBook extends CollectionBook {
        private final Queue<Claimed> claims = new ArrayDeque<>();
        private final List<Claimed> failed = new ArrayList<>();
        private final List<Reason> reasons = new ArrayList<>();
        private final List<Claimed> done = new ArrayList<>();
        private int renewed;

        Claimed claims(UUID company) {
            return claims(company, "1208147521");
        }

        Claimed claims(UUID company, String number) {
            Claimed claimed = new Claimed(
                    UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), company, number, KTC, "", "", false, 0);
            claims.add(claimed);
            return claimed;
        }

        @Override
        public Optional<Claimed> claim(CertificationSource institute) {
            return Optional.ofNullable(claims.poll());
        }

        @Override
        public int keep(Claimed claimed, String companyNumber, List<CertificateFacts> page) {
            return page.size();
        }

        @Override
        public void renew(Claimed claimed) {
            renewed++;
        }

        @Override
        public void failed(Claimed claimed, Unavailability why) {
            failed.add(claimed);
            reasons.add(why.reason());
        }

        @Override
        public void done(Claimed claimed, String nextCertificates, String nextReports, int came) {
            done.add(claimed);
        }
    }

    private static final class FakeCompanies implements HolderCompanies {
        private boolean held = true;

        @Override
        public Optional<HolderCompany> own() {
            return find(KNOWN);
        }

        @Override
        public Optional<HolderCompany> find(UUID company) {
            return Optional.of(new HolderCompany(
                            KNOWN, "다람완구", new BusinessNumber("1208147521"), held, "", "", List.of(), List.of()))
                    .filter(one -> one.id().equals(company));
        }

        @Override
        public Optional<HolderCompany> withNumber(String registrationNumber) {
            return find(KNOWN);
        }
    }

    private static final class FreeLine extends WaitingLine {
        @Override
        public Optional<Turn> awaitTurn(CertificationSource source, Duration within) {
            return Optional.of(new Turn(0, Instant.EPOCH, Instant.EPOCH));
        }

        @Override
        public void spent(CertificationSource source, Turn turn) {}
    }

    private static final class FakeRecords implements InstituteRecords {
        private @Nullable RuntimeException failure;
        private int certificates;

        @Override
        public ListAnswer certificatesOf(
                CertificationSource institute, String company, String since, Consumer<CertificateFacts> each) {
            if (failure != null) {
                throw failure;
            }
            Stream.generate(() -> SomeFacts.of(institute, "1513"))
                    .limit(certificates)
                    .forEach(each);
            return new ListAnswer.Complete(certificates, "");
        }

        @Override
        public ListAnswer reportsFor(
                CertificationSource institute, String submittedTo, String since, Consumer<ReportFacts> each) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReportAnswer report(CertificationSource institute, String reportNumber) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ConsentAnswer tell(CertificationSource institute, ConsentNotice notice) {
            throw new UnsupportedOperationException();
        }
    }
}
