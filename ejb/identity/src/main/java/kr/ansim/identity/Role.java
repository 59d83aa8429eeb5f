package kr.ansim.identity;

/** What a person may do. The names are the group names that facades demand. */
public enum Role {
    PARTNER_OWNER,
    PARTNER_MEMBER,
    QA_REVIEWER,
    CERTIFICATION_OFFICER,
    MEMBERSHIP_MANAGER,
    VIP_DESK,
    /** Leads those at the desk, and works there too: whoever has this role has {@link #VIP_DESK} beside it. */
    DESK_SUPERVISOR,
    DELIVERY_OPERATOR,
    ADMINISTRATOR,
    AUDITOR;

    /** Staff are our own people, as opposed to those of a partner company. */
    public boolean isStaff() {
        return this != PARTNER_OWNER && this != PARTNER_MEMBER;
    }
}
