package kr.ansim.web.shell;

import java.util.List;

/** The roles as the shell knows them, in the order in which one of them names a person who has several. */
final class Roles {

    static final String PARTNER_OWNER = "PARTNER_OWNER";
    static final String PARTNER_MEMBER = "PARTNER_MEMBER";
    static final String QA_REVIEWER = "QA_REVIEWER";
    static final String CERTIFICATION_OFFICER = "CERTIFICATION_OFFICER";
    static final String MEMBERSHIP_MANAGER = "MEMBERSHIP_MANAGER";
    static final String VIP_DESK = "VIP_DESK";
    static final String DESK_SUPERVISOR = "DESK_SUPERVISOR";
    static final String DELIVERY_OPERATOR = "DELIVERY_OPERATOR";
    static final String ADMINISTRATOR = "ADMINISTRATOR";
    static final String AUDITOR = "AUDITOR";

    static final List<String> ALL = List.of(
            ADMINISTRATOR,
            QA_REVIEWER,
            CERTIFICATION_OFFICER,
            MEMBERSHIP_MANAGER,
            DESK_SUPERVISOR,
            VIP_DESK,
            DELIVERY_OPERATOR,
            AUDITOR,
            PARTNER_OWNER,
            PARTNER_MEMBER);

    private Roles() {}
}
