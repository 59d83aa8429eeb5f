package kr.ansim.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.InstantConverter;
import kr.ansim.kernel.UuidConverter;
import org.jspecify.annotations.Nullable;

/** A link in a letter that lets its reader set a password, once. We keep only the fingerprint of its token. */
@Entity
@Table(name = "identity_one_time_link")
public class OneTimeLink {

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    @Convert(converter = InstantConverter.class)
    private Instant createdAt;

    @Column(name = "expires_at")
    @Convert(converter = InstantConverter.class)
    private Instant expiresAt;

    @Column(name = "used_at")
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant usedAt;

    protected OneTimeLink() {}

    static OneTimeLink of(UUID accountId, LinkPurpose purpose, String token, Instant now) {
        OneTimeLink link = new OneTimeLink();
        link.id = Ids.next();
        link.accountId = accountId;
        link.purpose = purpose;
        link.tokenHash = Randoms.fingerprint(token);
        link.createdAt = now;
        link.expiresAt = now.plus(purpose.validity());
        return link;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
