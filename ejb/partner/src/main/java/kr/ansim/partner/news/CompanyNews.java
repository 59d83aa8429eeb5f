package kr.ansim.partner.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.notice.CompanyUnreachable;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.partner.AppealAnswered;
import kr.ansim.partner.CompanyMember;
import kr.ansim.partner.CompanyMoved;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.MessageWritten;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.expiry.PaperEnding;
import kr.ansim.partner.paper.PaperHandedIn;
import kr.ansim.partner.requirement.PaperTables;
import kr.ansim.partner.review.PaperDecided;

/** What the people of a company hear: by mail where they have to do something or may go on, else in their inbox alone. */
@ApplicationScoped
class CompanyNews {

    private static final String APPLICATION = "/partner/application.xhtml";

    @Inject
    private Notifications notifications;

    @Inject
    private Companies companies;

    @Inject
    private PaperTables tables;

    void decided(@Observes PaperDecided decided) {
        PaperKind kind = tables.today().kind(decided.paper());
        Notification news = new Notification(
                template(decided.kind()),
                Map.of("paper.ko", kind.koreanName(), "paper.en", kind.englishName()),
                page(decided.subject(), decided.subjectId(), decided.paper()));
        boolean owes = decided.kind() == DecisionKind.RETURNED || decided.kind() == DecisionKind.WAIVER_LIFTED;
        each(decided.company(), account -> {
            if (owes) {
                notifications.tellAlsoByMail(account, news);
            } else {
                notifications.tell(Recipients.account(account), news);
            }
        });
    }

    void handedIn(@Observes PaperHandedIn paper) {
        String page = page(paper.of().subject(), paper.of().id(), paper.paper());
        each(paper.of().company(), account -> notifications.mailNoMoreOf(account, page));
    }

    void ending(@Observes PaperEnding ending) {
        PaperKind kind = tables.today().kind(ending.paper());
        Notification news = new Notification(
                ending.days() == 0 ? "paper.ended" : "paper.ending",
                Map.of(
                        "paper.ko",
                        kind.koreanName(),
                        "paper.en",
                        kind.englishName(),
                        "due",
                        ending.end().toString()),
                page(ending.subject(), ending.subjectId(), ending.paper()));
        each(ending.company(), account -> notifications.tellAlsoByMail(account, news));
    }

    void moved(@Observes CompanyMoved moved) {
        switch (moved.kind()) {
            case RETURNED -> mail(moved.company(), "company.returned");
            case REFUSED -> mail(moved.company(), "company.refused");
            case APPROVED -> mail(moved.company(), "company.approved");
            case SUSPENDED -> mail(moved.company(), "company.suspended", "/partner/suspension.xhtml");
            case RESUMED -> mail(moved.company(), "company.resumed");
            default -> {
                // their own doing, or ours among ourselves
            }
        }
    }

    void answered(@Observes AppealAnswered answered) {
        Notification news = new Notification("company.appeal-answered", Map.of(), "/partner/suspension.xhtml");
        each(answered.company(), account -> notifications.tellAlsoByMail(account, news));
    }

    void written(@Observes MessageWritten message) {
        if (message.staff()) {
            Notification news = new Notification(
                    "company.answered",
                    Map.of(),
                    "/partner/talk.xhtml"
                            + (message.subject() == PaperSubject.PRODUCT ? "?product=" + message.subjectId() : ""));
            each(message.company(), account -> notifications.tellAlsoByMail(account, news));
        }
    }

    void unreachable(@Observes CompanyUnreachable system) {
        Notification news = new Notification(
                "webhook.failing",
                Map.of("address", system.address(), "outcome", system.outcome()),
                "/partner/systems.xhtml");
        companies
                .find(system.company())
                .ifPresent(company ->
                        company.owners().forEach(owner -> notifications.tell(Recipients.account(owner), news)));
    }

    private static String template(DecisionKind kind) {
        return switch (kind) {
            case ACCEPTED -> "paper.accepted";
            case RETURNED -> "paper.returned";
            case WAIVED -> "paper.waived";
            case WAIVER_LIFTED -> "paper.waiver-lifted";
        };
    }

    private static String page(PaperSubject subject, UUID subjectId, String paper) {
        return "/partner/paper.xhtml?"
                + (subject == PaperSubject.PRODUCT ? "product=" + subjectId + "&" : "")
                + "paper="
                + paper;
    }

    private void mail(UUID company, String template) {
        mail(company, template, APPLICATION);
    }

    private void mail(UUID company, String template, String page) {
        Notification news = new Notification(template, Map.of(), page);
        each(company, account -> notifications.tellAlsoByMail(account, news));
    }

    private void each(UUID company, Consumer<UUID> act) {
        companies
                .find(company)
                .ifPresent(found ->
                        found.members().stream().map(CompanyMember::account).forEach(act));
    }
}
