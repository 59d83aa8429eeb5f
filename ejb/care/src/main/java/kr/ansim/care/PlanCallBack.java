package kr.ansim.care;

import java.util.Optional;
import java.util.UUID;

/**
 * A wish to call a member back.
 *
 * @param member the number of the member
 * @param window empty for now
 * @param consent what the customer said about an unusual time
 * @param phoneOf the customer of the member whose phone is called; empty for the first who has one
 * @param about what it is about, in words; they go into the vault
 * @param caseId the case it belongs to; not kept unless it is of this member
 * @param call in which it was promised; not kept unless whoever promises has answered it and it is of this member
 * @param mine for me, or for whoever is free
 */
public record PlanCallBack(
        String member,
        Optional<CallBackWindow> window,
        CallBackConsent consent,
        Optional<UUID> phoneOf,
        String about,
        Optional<UUID> caseId,
        Optional<UUID> call,
        boolean mine) {

    /** Now, for whoever plans it. */
    public static PlanCallBack now(String member, String about) {
        return new PlanCallBack(
                member,
                Optional.empty(),
                CallBackConsent.USUAL,
                Optional.empty(),
                about,
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
