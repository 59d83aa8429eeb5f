package kr.ansim.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.LogInWay;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.InstantConverter;
import kr.ansim.kernel.UuidConverter;
import org.jspecify.annotations.Nullable;

/** A log-in that happened, kept for half a year so that people can see whether somebody else uses their account. */
@Entity
@Table(name = "identity_past_log_in")
public class PastLogIn {

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID accountId;

    @Convert(converter = InstantConverter.class)
    private Instant at;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private LogInWay way;

    protected PastLogIn() {}

    public static PastLogIn of(UUID accountId, Instant at, Optional<String> address, LogInWay way) {
        PastLogIn logIn = new PastLogIn();
        logIn.id = Ids.next();
        logIn.accountId = accountId;
        logIn.at = at;
        logIn.address = address.orElse(null);
        logIn.way = way;
        return logIn;
    }

    public Instant at() {
        return at;
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public LogInWay way() {
        return way;
    }
}
