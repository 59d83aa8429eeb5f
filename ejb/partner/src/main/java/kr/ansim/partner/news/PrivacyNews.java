package kr.ansim.partner.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.PrivacyMoved;
import kr.ansim.partner.company.Companies;

/** Who hears what of privacy checks: companies by mail what they have to do, reviewers in their inbox what has come or is late. */
@ApplicationScoped
class PrivacyNews {

    private static final Recipients REVIEWERS = Recipients.role("QA_REVIEWER");

    @Inject
    private Notifications notifications;

    @Inject
    private Companies companies;

    void moved(@Observes PrivacyMoved moved) {
        switch (moved.what()) {
            case OPENED -> company(moved, "privacy.opened");
            case NEAR -> company(moved, "privacy.near");
            case LATE -> {
                company(moved, "privacy.late");
                reviewers(moved, "privacy.partner-late");
            }
            case HANDED_IN -> reviewers(moved, "privacy.handed-in");
            case FOUND -> company(moved, "privacy.found");
            case FINDING_NEAR -> company(moved, "privacy.finding-near");
            case FINDING_LATE -> {
                company(moved, "privacy.finding-late");
                reviewers(moved, "privacy.partner-finding-late");
            }
            case FINDING_ANSWERED -> reviewers(moved, "privacy.finding-answered");
            case FINDING_RETURNED -> company(moved, "privacy.finding-returned");
            case CONCLUDED -> company(moved, "privacy.concluded");
        }
    }

    private void company(PrivacyMoved moved, String template) {
        Notification news = new Notification(
                template, Map.of("due", moved.due().toString()), "/partner/privacy.xhtml?id=" + moved.check());
        companies.find(moved.company()).stream()
                .flatMap(company -> company.members().stream())
                .forEach(member -> notifications.tellAlsoByMail(member.account(), news));
    }

    private void reviewers(PrivacyMoved moved, String template) {
        String name = companies.find(moved.company()).map(CompanyDetails::name).orElse("");
        notifications.tell(
                REVIEWERS,
                new Notification(template, Map.of("company", name), "/review/privacy-check.xhtml?id=" + moved.check()));
    }
}
