package kr.ansim.delivery.checkout;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.CheckoutResult;
import kr.ansim.delivery.OpenCheckout;
import kr.ansim.delivery.Parcel;
import kr.ansim.kernel.InstantConverter;
import kr.ansim.kernel.UuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * One order's way through the choice of a locker. It remembers the last door held and how the customer left. Whoever lets
 * the time run out has left too, without a choice.
 */
@Entity
@Table(name = "delivery_checkout")
public class Checkout {

    /** A customer who comes back late is still shown the way to the shop. */
    static final Duration REMEMBERED = Duration.ofDays(1);

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "shop_id")
    @Convert(converter = UuidConverter.class)
    private UUID shopId;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "width_mm")
    private int widthMm;

    @Column(name = "depth_mm")
    private int depthMm;

    @Column(name = "height_mm")
    private int heightMm;

    @Column(name = "weight_g")
    private int weightG;

    @Convert(converter = UuidConverter.class)
    private @Nullable UUID address;

    @Column(name = "near_point")
    @Convert(converter = UuidConverter.class)
    private @Nullable UUID near;

    @Convert(converter = UuidConverter.class)
    private UUID recipient;

    @Column(name = "return_url")
    private String returnUrl;

    private String language;

    @Column(name = "opened_at")
    @Convert(converter = InstantConverter.class)
    private Instant openedAt;

    @Column(name = "expires_at")
    @Convert(converter = InstantConverter.class)
    private Instant expiresAt;

    @Column(name = "booking_id")
    @Convert(converter = UuidConverter.class)
    private @Nullable UUID bookingId;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckoutResult result;

    @Column(name = "finished_at")
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant finishedAt;

    @Version
    private int version;

    protected Checkout() {}

    /** @param recipient token of the vault, like the customer's address and the point to search near */
    Checkout(
            UUID id,
            OpenCheckout command,
            byte[] tokenHash,
            UUID recipient,
            @Nullable UUID address,
            @Nullable UUID near,
            Instant now,
            Duration life) {
        this.id = id;
        this.tokenHash = tokenHash.clone();
        this.shopId = command.shopId();
        this.orderNo = command.orderNo();
        this.widthMm = command.parcel().widthMm();
        this.depthMm = command.parcel().depthMm();
        this.heightMm = command.parcel().heightMm();
        this.weightG = command.parcel().weightG();
        this.recipient = recipient;
        this.address = address;
        this.near = near;
        this.returnUrl = command.returnUrl().toString();
        this.language = command.locale().getLanguage();
        this.openedAt = now;
        this.expiresAt = now.plus(life);
    }

    /** A promised time is kept: the checkout does not end before the hold. */
    void chose(UUID booking, Instant heldUntil) {
        bookingId = booking;
        expiresAt = heldUntil.isAfter(expiresAt) ? heldUntil : expiresAt;
    }

    void finish(CheckoutResult how, Instant now) {
        result = how;
        finishedAt = now;
    }

    private boolean hasExpiredAt(Instant now) {
        return !expiresAt.isAfter(now);
    }

    /** Whether the customer has said what to do. */
    boolean isDecided() {
        return result != null;
    }

    boolean isForgottenAt(Instant now) {
        return hasExpiredAt(now.minus(REMEMBERED));
    }

    UUID id() {
        return id;
    }

    UUID shopId() {
        return shopId;
    }

    String orderNo() {
        return orderNo;
    }

    Parcel parcel() {
        return new Parcel(widthMm, depthMm, heightMm, weightG);
    }

    Optional<UUID> address() {
        return Optional.ofNullable(address);
    }

    Optional<UUID> near() {
        return Optional.ofNullable(near);
    }

    UUID recipient() {
        return recipient;
    }

    URI returnUrl() {
        return URI.create(returnUrl);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<UUID> bookingId() {
        return Optional.ofNullable(bookingId);
    }

    /** Null as long as the customer is choosing; {@link Standing} knows what the shop may have done meanwhile. */
    @Nullable
    CheckoutResult resultAt(Instant now) {
        return result == null && hasExpiredAt(now) ? CheckoutResult.ABANDONED : result;
    }

    @Nullable
    Instant finishedAt(Instant now) {
        return finishedAt == null && hasExpiredAt(now) ? expiresAt : finishedAt;
    }
}
