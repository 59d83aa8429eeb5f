package kr.ansim.delivery.site;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.delivery.SiteSource;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.InstantConverter;
import kr.ansim.kernel.UuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * A place with unmanned lockers. It keeps its id for ever, whatever the source calls it next year. Closing it takes
 * nothing from customers who have a door there: only free doors are no longer given away.
 */
@Entity
@Table(name = "delivery_site")
public class Site {

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SiteSource source;

    private String district;
    private String name;
    private String province;

    @Column(name = "road_address")
    private @Nullable String roadAddress;

    @Column(name = "lot_address")
    private @Nullable String lotAddress;

    private double latitude;
    private double longitude;

    @Convert(converter = OpeningHoursConverter.class)
    private OpeningHours hours;

    @Column(name = "free_use_minutes")
    private @Nullable Integer freeUseMinutes;

    private @Nullable String fee;
    private @Nullable String phone;
    private @Nullable String institution;

    @Column(name = "reference_date")
    private @Nullable LocalDate referenceDate;

    @Column(name = "doors_assumed")
    private boolean doorsAssumed;

    @Column(name = "closed_at")
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant closedAt;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    @Column(name = "changed_at")
    @Convert(converter = InstantConverter.class)
    private Instant changedAt;

    @Version
    private int version;

    protected Site() {}

    public Site(SiteSource source, SiteFacts facts, Instant now) {
        this.id = Ids.next();
        this.source = source;
        take(facts, now);
    }

    /** Takes over what the source now says. Returns whether anything differs from what we knew. */
    public boolean adopt(SiteFacts facts, Instant now) {
        if (facts.equals(this.facts())) {
            return false;
        }
        take(facts, now);
        return true;
    }

    private void take(SiteFacts facts, Instant now) {
        district = facts.district();
        name = facts.name();
        province = facts.province();
        roadAddress = facts.roadAddress();
        lotAddress = facts.lotAddress();
        latitude = facts.latitude();
        longitude = facts.longitude();
        hours = facts.hours();
        freeUseMinutes = facts.freeUseMinutes();
        fee = facts.fee();
        phone = facts.phone();
        institution = facts.institution();
        referenceDate = facts.referenceDate();
        doorsAssumed = facts.doorsAssumed();
        changedAt = now;
    }

    /** What the source says of this site. */
    public SiteFacts facts() {
        return new SiteFacts(
                district,
                name,
                province,
                roadAddress,
                lotAddress,
                latitude,
                longitude,
                hours,
                freeUseMinutes,
                fee,
                phone,
                institution,
                referenceDate,
                doorsAssumed);
    }

    /** What searches need to know of this site, as it was last written. */
    public SiteCard card() {
        String address = roadAddress != null ? roadAddress : lotAddress != null ? lotAddress : "";
        return new SiteCard(
                id,
                name,
                province,
                district,
                address,
                latitude,
                longitude,
                hours,
                phone,
                doorsAssumed,
                isClosed(),
                version);
    }

    /** Closing a closed site changes the reason only. @return whether it was open until now */
    public boolean close(Instant now, String reason) {
        boolean open = closedAt == null;
        closedAt = open ? now : closedAt;
        closedReason = reason;
        changedAt = now;
        return open;
    }

    public void open(Instant now) {
        closedAt = null;
        closedReason = null;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public SiteSource source() {
        return source;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String closedReason() {
        return closedReason;
    }
}
