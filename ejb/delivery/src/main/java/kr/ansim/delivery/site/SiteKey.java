package kr.ansim.delivery.site;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kr.ansim.delivery.SiteSource;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.UuidConverter;

/** A name a site is or was known by in its source; a renamed site keeps all of them and so is never imported twice. */
@Entity
@Table(name = "delivery_site_key")
public class SiteKey {

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Column(name = "site_id")
    @Convert(converter = UuidConverter.class)
    private UUID siteId;

    @Enumerated(EnumType.STRING)
    private SiteSource source;

    private String district;
    private String name;

    protected SiteKey() {}

    public SiteKey(UUID siteId, SiteSource source, String district, String name) {
        this.id = Ids.next();
        this.siteId = siteId;
        this.source = source;
        this.district = district;
        this.name = name;
    }

    public UUID siteId() {
        return siteId;
    }

    public SiteSource source() {
        return source;
    }

    public String district() {
        return district;
    }

    public String name() {
        return name;
    }
}
