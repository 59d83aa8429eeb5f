package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import kr.ansim.kernel.Won;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;

/** Tells whom it concerns that a gift waits, and what became of it. */
@ApplicationScoped
class GiftNews {

    private static final String PAGE = "/care/gifts.xhtml";

    @Inject
    private Notifications notifications;

    void asked(NewAct gift) {
        notifications.tell(
                Recipients.role("DESK_SUPERVISOR"),
                new Notification("desk.gift-waiting", Map.of("won", won(gift.worth)), PAGE));
    }

    void decided(Act gift, boolean approved) {
        notifications.tell(
                Recipients.principal(gift.summary().agent()),
                new Notification(
                        approved ? "desk.gift-approved" : "desk.gift-refused",
                        Map.of(
                                "won",
                                won(gift.summary().worth()),
                                "member",
                                gift.summary().member()),
                        "/care/desk.xhtml?member=" + gift.summary().member()));
    }

    private static String won(Won amount) {
        return String.format(Locale.ROOT, "%,d", amount.amount());
    }
}
