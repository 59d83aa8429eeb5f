package kr.ansim.web.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.care.CallBacks;
import kr.ansim.delivery.DeliveryFigures;
import kr.ansim.delivery.SiteBoards;
import kr.ansim.delivery.SiteFilter;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.notice.Notifications;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.PartnerCompanies;

/** The person signed in, as far as the bar shows it: the seam between the shell and the modules that know people. */
@Dependent
class SignedIn {

    @Inject
    private SecurityContext security;

    @Inject
    private Notifications notifications;

    @Inject
    private SiteBoards boards;

    @Inject
    private PartnerCompanies companies;

    @Inject
    private CallBacks callBacks;

    /** By role; the menu asks for each of its entries, and the server's answer takes a walk through all its policies. */
    private final Map<String, Boolean> roles = new HashMap<>();

    /** The name to show, empty when nobody is signed in. */
    String name() {
        return person().map(AccountPrincipal::displayName).orElse("");
    }

    String account() {
        return person().map(person -> person.accountId().toString()).orElse("");
    }

    private Optional<AccountPrincipal> person() {
        return security.getPrincipalsByType(AccountPrincipal.class).stream().findFirst();
    }

    /** Company or department under the name; staff have none, their role stands there. */
    String organisation() {
        return inRole(Roles.PARTNER_OWNER) || inRole(Roles.PARTNER_MEMBER)
                ? companies.own().map(CompanyDetails::name).orElse("")
                : "";
    }

    /** Notifications not read yet. */
    int notifications() {
        Set<String> mine = Roles.ALL.stream().filter(this::inRole).collect(Collectors.toSet());
        return person().map(person -> notifications.unread(person.accountId(), mine))
                .orElse(0);
    }

    /** Things to do behind a menu entry, by its path; entries without anything are left out. */
    Map<String, Integer> waiting() {
        Map<String, Integer> waiting = new HashMap<>();
        if (inRole(Roles.DELIVERY_OPERATOR)) {
            DeliveryFigures figures = boards.figures();
            waiting.put("/delivery/sites.xhtml", figures.count(SiteFilter.BROKEN));
            waiting.put("/delivery/bookings.xhtml", figures.doors().touched());
        }
        if (inRole(Roles.VIP_DESK)) {
            waiting.put("/care/call-backs.xhtml", callBacks.counts(true).waiting());
        }
        return waiting;
    }

    boolean inRole(String role) {
        return roles.computeIfAbsent(role, security::isCallerInRole);
    }
}
