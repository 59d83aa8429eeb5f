package kr.ansim.web.shell;

import static kr.ansim.web.shell.Roles.ADMINISTRATOR;
import static kr.ansim.web.shell.Roles.AUDITOR;
import static kr.ansim.web.shell.Roles.CERTIFICATION_OFFICER;
import static kr.ansim.web.shell.Roles.DELIVERY_OPERATOR;
import static kr.ansim.web.shell.Roles.DESK_SUPERVISOR;
import static kr.ansim.web.shell.Roles.MEMBERSHIP_MANAGER;
import static kr.ansim.web.shell.Roles.PARTNER_MEMBER;
import static kr.ansim.web.shell.Roles.PARTNER_OWNER;
import static kr.ansim.web.shell.Roles.QA_REVIEWER;
import static kr.ansim.web.shell.Roles.VIP_DESK;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The menu of the portal. It decides what is shown, never what is allowed: every page and every facade guards itself. A
 * feature adds its page here and its name to the texts of the shell.
 */
public record Menu(List<MenuGroup> groups) {

    static final Menu ALL = new Menu(List.of(
            MenuGroup.of("menu.today", MenuEntry.of("menu.start", "/start.xhtml", "home")),
            MenuGroup.of(
                    "menu.desk",
                    MenuEntry.of("menu.one-screen", "/care/desk.xhtml", "headphones", VIP_DESK),
                    MenuEntry.of("menu.calls", "/care/calls.xhtml", "history", VIP_DESK),
                    MenuEntry.of("menu.call-backs", "/care/call-backs.xhtml", "phone", VIP_DESK),
                    MenuEntry.of("menu.cases", "/care/cases.xhtml", "inbox", VIP_DESK),
                    MenuEntry.of("menu.floor", "/care/floor.xhtml", "eye", DESK_SUPERVISOR),
                    MenuEntry.of("menu.gifts", "/care/gifts.xhtml", "gift", DESK_SUPERVISOR),
                    MenuEntry.of("menu.greetings", "/care/greetings.xhtml", "heart", DESK_SUPERVISOR),
                    MenuEntry.of("menu.macros", "/care/macros.xhtml", "bolt", DESK_SUPERVISOR),
                    MenuEntry.of("menu.snippets", "/care/snippets.xhtml", "comment", VIP_DESK),
                    MenuEntry.of("menu.routing", "/care/routing.xhtml", "share-alt", DESK_SUPERVISOR),
                    MenuEntry.of("menu.sla", "/care/sla.xhtml", "stopwatch", DESK_SUPERVISOR),
                    MenuEntry.of("menu.desk-reports", "/care/reports.xhtml", "chart-line", DESK_SUPERVISOR)),
            MenuGroup.of(
                    "menu.membership",
                    MenuEntry.of(
                            "menu.member-search", "/membership/members.xhtml", "user", MEMBERSHIP_MANAGER, VIP_DESK),
                    MenuEntry.of("menu.merges", "/membership/merges.xhtml", "link", MEMBERSHIP_MANAGER, VIP_DESK),
                    MenuEntry.of("menu.consents-due", "/membership/consents.xhtml", "check-circle", MEMBERSHIP_MANAGER),
                    MenuEntry.of("menu.grade-policies", "/membership/policies.xhtml", "sliders-h", MEMBERSHIP_MANAGER),
                    MenuEntry.of("menu.closes", "/membership/closes.xhtml", "calendar", MEMBERSHIP_MANAGER),
                    MenuEntry.of("menu.point-ledger", "/membership/ledger.xhtml", "book", MEMBERSHIP_MANAGER),
                    MenuEntry.of(
                            "menu.points-by-hand", "/membership/points-by-hand.xhtml", "wallet", MEMBERSHIP_MANAGER),
                    MenuEntry.of("menu.campaigns", "/membership/campaigns.xhtml", "ticket", MEMBERSHIP_MANAGER),
                    MenuEntry.of("menu.benefits", "/membership/benefits.xhtml", "gift", MEMBERSHIP_MANAGER),
                    MenuEntry.of(
                            "menu.membership-figures", "/membership/dashboard.xhtml", "chart-bar", MEMBERSHIP_MANAGER)),
            MenuGroup.of(
                    "menu.delivery",
                    MenuEntry.of("menu.sites", "/delivery/sites.xhtml", "th-large", DELIVERY_OPERATOR, ADMINISTRATOR),
                    MenuEntry.of(
                            "menu.bookings", "/delivery/bookings.xhtml", "ticket", DELIVERY_OPERATOR, ADMINISTRATOR),
                    MenuEntry.of("menu.import", "/delivery/import.xhtml", "file-import", DELIVERY_OPERATOR)),
            MenuGroup.of(
                    "menu.certification",
                    MenuEntry.of(
                            "menu.certified-products", "/certification/products.xhtml", "list", CERTIFICATION_OFFICER),
                    MenuEntry.of(
                            "menu.recalls",
                            "/certification/recalls.xhtml",
                            "exclamation-triangle",
                            CERTIFICATION_OFFICER),
                    MenuEntry.of(
                            "menu.broadcast-check",
                            "/certification/broadcast.xhtml",
                            "calendar",
                            CERTIFICATION_OFFICER),
                    MenuEntry.of(
                            "menu.certificate-check",
                            "/certification/check.xhtml",
                            "verified",
                            CERTIFICATION_OFFICER,
                            QA_REVIEWER,
                            PARTNER_OWNER,
                            PARTNER_MEMBER),
                    MenuEntry.of(
                            "menu.certification-rules", "/certification/rules.xhtml", "book", CERTIFICATION_OFFICER),
                    MenuEntry.of(
                            "menu.state-words", "/certification/state-words.xhtml", "language", CERTIFICATION_OFFICER),
                    MenuEntry.of(
                            "menu.sources",
                            "/certification/sources.xhtml",
                            "server",
                            CERTIFICATION_OFFICER,
                            ADMINISTRATOR),
                    MenuEntry.of(
                            "menu.consents",
                            "/certification/consents.xhtml",
                            "check-square",
                            PARTNER_OWNER,
                            PARTNER_MEMBER),
                    MenuEntry.of(
                            "menu.reports", "/certification/reports.xhtml", "file", PARTNER_OWNER, PARTNER_MEMBER)),
            MenuGroup.of(
                    "menu.review",
                    MenuEntry.of("menu.review-queue", "/review/queue.xhtml", "inbox", QA_REVIEWER),
                    MenuEntry.of("menu.review-companies", "/review/applications.xhtml", "briefcase", QA_REVIEWER),
                    MenuEntry.of("menu.review-privacy", "/review/privacy.xhtml", "lock", QA_REVIEWER),
                    MenuEntry.of("menu.review-figures", "/review/figures.xhtml", "chart-bar", QA_REVIEWER),
                    MenuEntry.of("menu.paper-rules", "/review/rules.xhtml", "book", QA_REVIEWER, ADMINISTRATOR),
                    MenuEntry.of("menu.terms", "/review/terms.xhtml", "file", QA_REVIEWER, ADMINISTRATOR),
                    MenuEntry.of(
                            "menu.privacy-questions",
                            "/review/privacy-questions.xhtml",
                            "check-square",
                            QA_REVIEWER,
                            ADMINISTRATOR)),
            MenuGroup.of(
                    "menu.company",
                    MenuEntry.of(
                            "menu.application",
                            "/partner/application.xhtml",
                            "file-edit",
                            PARTNER_OWNER,
                            PARTNER_MEMBER),
                    MenuEntry.of(
                            "menu.contract", "/partner/contract.xhtml", "file-check", PARTNER_OWNER, PARTNER_MEMBER),
                    MenuEntry.of("menu.privacy", "/partner/privacy.xhtml", "lock", PARTNER_OWNER, PARTNER_MEMBER),
                    MenuEntry.of(
                            "menu.products",
                            "/partner/products.xhtml",
                            "box",
                            PARTNER_OWNER,
                            PARTNER_MEMBER,
                            QA_REVIEWER,
                            CERTIFICATION_OFFICER,
                            ADMINISTRATOR),
                    MenuEntry.of("menu.documents", "/partner/documents.xhtml", "folder", PARTNER_OWNER, PARTNER_MEMBER),
                    MenuEntry.of("menu.members", "/partner/members.xhtml", "users", PARTNER_OWNER, PARTNER_MEMBER),
                    MenuEntry.of("menu.systems", "/partner/systems.xhtml", "key", PARTNER_OWNER)),
            MenuGroup.of(
                    "menu.administration",
                    MenuEntry.of("menu.accounts", "/identity/accounts.xhtml", "users", ADMINISTRATOR),
                    MenuEntry.of("menu.companies", "/partner/companies.xhtml", "briefcase", ADMINISTRATOR),
                    MenuEntry.of("menu.shops", "/identity/shops.xhtml", "building", ADMINISTRATOR),
                    MenuEntry.of("menu.trail", "/audit/trail.xhtml", "history", AUDITOR),
                    MenuEntry.of("menu.unusual-access", "/audit/unusual.xhtml", "eye", AUDITOR))));

    /** What somebody with these roles sees: groups without an entry vanish. */
    Menu seenBy(Predicate<String> inRole) {
        return new Menu(groups.stream()
                .map(group -> group.seenBy(inRole))
                .filter(group -> !group.entries().isEmpty())
                .toList());
    }

    Optional<MenuEntry> find(String path) {
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> entry.path().equals(path))
                .findFirst();
    }
}
