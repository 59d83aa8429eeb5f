package kr.ansim.partner.privacy;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.Fields;
import kr.ansim.partner.MovableClock;
import kr.ansim.partner.PartnerTables;
import kr.ansim.partner.PrivacyMoved;
import kr.ansim.partner.Trail;
import kr.ansim.partner.Wired;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.Statements;

/** Privacy checks over tables in memory; what is told is kept, and what evidence is kept for good. */
final class PrivacyHouse {

    static final String STAFF = "account:staff";
    static final String OWNER = "account:owner";

    final Statements statements = PartnerTables.make();
    final MovableClock clock = new MovableClock();
    final Trail trail = new Trail();
    final List<PrivacyMoved> told = new ArrayList<>();
    final List<UUID> referred = new ArrayList<>();
    final Wired beans = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(AuditTrail.class, trail)
            .with(Event.class, events())
            .with(FileVault.class, new FileVault() {
                @Override
                public void refer(UUID id, FileOwner owner) {
                    referred.add(id);
                }
            });
    final PrivacyBook book = beans.get(PrivacyBook.class);
    final PrivacyAnswers answers = beans.get(PrivacyAnswers.class);
    final PrivacyFindings findings = beans.get(PrivacyFindings.class);
    final PrivacyForms forms = beans.get(PrivacyForms.class);
    final PrivacyList list = beans.get(PrivacyList.class);
    final PrivacyWatch watch = Fields.with(new PrivacyWatch(), "calls", beans.get(PrivacyCalls.class));
    private int companies;

    private Event<?> events() {
        return (Event<?>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("fire")) {
                        told.add((PrivacyMoved) arguments[0]);
                    }
                    return null;
                });
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    /** Days pass, and each day the watch looks twice. */
    void pass(int days) {
        for (int day = 0; day < days; day++) {
            clock.move(Duration.ofDays(1));
            watch.look();
            watch.look();
        }
    }

    /** One that works with us since today. */
    UUID company() {
        UUID id = Ids.next();
        companies++;
        statements.update(
                "INSERT INTO partner_company (id, name, registration_number, group_id, group_name, state, registered_at)"
                        + " VALUES (?, ?, ?, '', '', 'ACTIVE', ?)",
                id,
                "(주)점검 " + companies,
                "%010d".formatted(companies),
                clock.instant());
        return id;
    }

    UUID document(UUID company) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO partner_document (id, company_id, file_id, name, media_type, size, pages, state, refusal,"
                        + " uploaded_at, uploaded_by) VALUES (?, ?, ?, '증빙.pdf', 'application/pdf', 1, 1, 'CLEAN', '', ?, '')",
                id,
                company,
                Ids.next(),
                clock.instant());
        return id;
    }
}
