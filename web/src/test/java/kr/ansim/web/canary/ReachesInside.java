package kr.ansim.web.canary;

import kr.ansim.care.cases.CaseBook;
import kr.ansim.certification.product.Products;
import kr.ansim.delivery.site.Door;
import kr.ansim.identity.model.Account;
import kr.ansim.membership.member.Identities;
import kr.ansim.notice.model.Inbox;
import kr.ansim.partner.company.Companies;
import kr.ansim.platform.model.RunningKeys;

/** Breaks a rule on purpose. */
public record ReachesInside(
        Door door,
        Account account,
        RunningKeys keys,
        Inbox inbox,
        Companies companies,
        Products products,
        Identities identities,
        CaseBook cases) {}
