package kr.ansim.notice.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kr.ansim.notice.CompanyUnreachable;
import kr.ansim.notice.DeliveryState;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;

/** Writes down how the sending of a piece of news went: what became of it, and how its address does. */
@Stateless
@PermitAll
public class WebhookRecord {

    /** With the pauses between them, some seven minutes: no restart lasts as long. */
    private static final int FAILURES_TO_TELL = 5;

    @Inject
    private Endpoints endpoints;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Notifications notifications;

    @Inject
    private Event<CompanyUnreachable> unreachable;

    @Inject
    private Clock clock;

    public WebhookRecord() {}

    WebhookRecord(
            Endpoints endpoints,
            Deliveries deliveries,
            Notifications notifications,
            Event<CompanyUnreachable> unreachable,
            Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.notifications = notifications;
        this.unreachable = unreachable;
        this.clock = clock;
    }

    public void delivered(Delivery delivery, String outcome) {
        deliveries.tried(delivery.id(), DeliveryState.DELIVERED, outcome);
        endpoints.works(delivery.shop());
    }

    /** The address works, and does not want this. */
    public void refused(Delivery delivery, String outcome, boolean forGood) {
        deliveries.tried(delivery.id(), forGood ? DeliveryState.GIVEN_UP : DeliveryState.WAITING, outcome);
        endpoints.works(delivery.shop());
    }

    /** Nobody is there: all that goes to this address waits. */
    public void failed(Delivery delivery, Endpoint endpoint, String outcome, boolean tooOld, Duration pause) {
        Instant now = clock.instant();
        deliveries.tried(delivery.id(), tooOld ? DeliveryState.GIVEN_UP : DeliveryState.WAITING, outcome);
        endpoints.failed(endpoint.shop(), now, now.plus(pause));
        if (endpoint.failures() + 1 == FAILURES_TO_TELL) {
            tell(endpoint, outcome);
        }
    }

    private void tell(Endpoint endpoint, String outcome) {
        if (endpoint.ofCompany()) {
            unreachable.fire(new CompanyUnreachable(endpoint.shop(), endpoint.address(), outcome));
        } else {
            notifications.tell(
                    Recipients.role("ADMINISTRATOR"),
                    new Notification(
                            "webhook.failing",
                            Map.of("address", endpoint.address(), "outcome", outcome),
                            "/notice/webhook.xhtml?shop=" + endpoint.shop()));
        }
    }

    public void homeless(Delivery delivery) {
        deliveries.tried(delivery.id(), DeliveryState.GIVEN_UP, "NO_WEBHOOK");
    }
}
