package kr.ansim.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;

/** What the start page says first: the most urgent thing that waits for the reader. */
@Named("starter")
@RequestScoped
public class StartView {

    @Inject
    private SecurityContext security;

    @Inject
    private DeliveryStart delivery;

    @Inject
    private CertificationStart certification;

    @Inject
    private AdministratorStart administration;

    @Inject
    private PartnerStart partner;

    @Inject
    private ManagerTasks membership;

    /** Key of the title, which takes the reader's name and how many there are. */
    public String getTitleKey() {
        if (held() > 0) {
            return "title.on-hold";
        }
        if (touched() > 0) {
            return "title.touched";
        }
        if (failed() > 0) {
            return "title.failed";
        }
        if (locked() > 0) {
            return "title.locked";
        }
        return owed() > 0 ? "title.owed" : "title.calm";
    }

    public long getWaiting() {
        if (held() > 0) {
            return held();
        }
        if (touched() > 0) {
            return touched();
        }
        return failed() > 0 ? failed() : Math.max(locked(), owed());
    }

    private long held() {
        return security.isCallerInRole("CERTIFICATION_OFFICER") ? certification.getHeldCount() : 0;
    }

    private long touched() {
        return security.isCallerInRole("DELIVERY_OPERATOR") ? delivery.getTouchedCount() : 0;
    }

    private long failed() {
        return isAdministrator() ? administration.getFailed().size() : 0;
    }

    private long locked() {
        return isAdministrator() ? administration.getLockedCount() : 0;
    }

    private long owed() {
        if (security.isCallerInRole("MEMBERSHIP_MANAGER")) {
            return membership.getRows().size();
        }
        return security.isCallerInRole("PARTNER_OWNER") || security.isCallerInRole("PARTNER_MEMBER")
                ? partner.getWaitingCount()
                : 0;
    }

    private boolean isAdministrator() {
        return security.isCallerInRole("ADMINISTRATOR");
    }
}
