package kr.ansim.partner.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.ProductHeld;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.partner.AppealMade;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyMoved;
import kr.ansim.partner.MessageWritten;
import kr.ansim.partner.NumberClaimed;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.company.Companies;

/** What reviewers find in their inbox. Single papers are in their queue and told of nowhere else. */
@ApplicationScoped
class ReviewerNews {

    private static final Recipients REVIEWERS = Recipients.role("QA_REVIEWER");

    @Inject
    private Notifications notifications;

    @Inject
    private Companies companies;

    void moved(@Observes CompanyMoved moved) {
        switch (moved.kind()) {
            case SUBMITTED -> notifications.tell(REVIEWERS, about(moved.company(), "company.submitted"));
            case APPROVAL_ASKED ->
                notifications.tellOthers(
                        REVIEWERS, Recipients.principal(moved.by()), about(moved.company(), "company.approval-asked"));
            default -> {
                // told to the company, or their own doing
            }
        }
    }

    void appealed(@Observes AppealMade appeal) {
        notifications.tell(REVIEWERS, about(appeal.company(), "company.appealed"));
    }

    /** One of the two is not that company: whoever holds the number is looked at, and the other is named there. */
    void claimed(@Observes NumberClaimed claim) {
        notifications.tell(REVIEWERS, about(claim.holder(), "company.number-claimed"));
    }

    /** A company may be suspended for it; that is for people to decide. Products of shops are none of theirs. */
    void held(@Observes ProductHeld held) {
        if (held.cause() == HoldCause.CERTIFICATE
                && companies.find(held.product().shopId()).isPresent()) {
            notifications.tell(REVIEWERS, about(held.product().shopId(), "company.certificate-punished"));
        }
    }

    void written(@Observes MessageWritten message) {
        if (!message.staff()) {
            notifications.tell(
                    REVIEWERS,
                    new Notification(
                            "company.asked",
                            Map.of("company", name(message.company())),
                            "/review/talk.xhtml?"
                                    + (message.subject() == PaperSubject.PRODUCT ? "product=" : "company=")
                                    + message.subjectId()));
        }
    }

    private Notification about(UUID company, String template) {
        return new Notification(template, Map.of("company", name(company)), "/review/company.xhtml?id=" + company);
    }

    private String name(UUID company) {
        return companies.find(company).map(CompanyDetails::name).orElse("");
    }
}
