package kr.ansim.certification.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.HolderCompany;
import kr.ansim.certification.consent.ConsentBook.Ending;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;

/** Ends consents and warns of their end, each together with the notification of the company's owners. */
@Stateless
@PermitAll
public class OwnerNews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu.MM.dd");

    @Inject
    private ConsentBook book;

    @Inject
    private HolderCompanies companies;

    @Inject
    private Notifications notifications;

    public void end(Ending ending) {
        if (book.end(ending)) {
            tell("consent.ended", ending);
        }
    }

    public void warn(Ending ending) {
        if (book.notice(ending)) {
            tell("consent.ending", ending);
        }
    }

    private void tell(String template, Ending ending) {
        Map<String, String> values =
                Map.of("institute", ending.institute().shortName(), "day", DAY.format(ending.endsOn()));
        List<UUID> owners =
                companies.find(ending.company()).map(HolderCompany::owners).orElse(List.of());
        owners.forEach(owner -> notifications.tell(
                Recipients.account(owner), new Notification(template, values, "/certification/consents.xhtml")));
    }
}
