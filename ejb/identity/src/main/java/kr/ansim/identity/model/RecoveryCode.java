package kr.ansim.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.InstantConverter;
import kr.ansim.kernel.UuidConverter;
import org.bouncycastle.util.encoders.Base32;
import org.jspecify.annotations.Nullable;

/** One of ten codes, each good once, for the day the telephone is lost. Eighty random bits, kept as a fingerprint. */
@Entity
@Table(name = "identity_recovery_code")
public class RecoveryCode {

    private static final int BYTES = 10;

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID accountId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant usedAt;

    protected RecoveryCode() {}

    static RecoveryCode of(UUID accountId, String code) {
        RecoveryCode recovery = new RecoveryCode();
        recovery.id = Ids.next();
        recovery.accountId = accountId;
        recovery.codeHash = fingerprint(code);
        return recovery;
    }

    /** Sixteen letters and digits in groups of four, as they are shown and typed. */
    static String random() {
        return Base32.toBase32String(Randoms.bytes(BYTES)).replaceAll("(.{4})(?!$)", "$1-");
    }

    static String fingerprint(String typed) {
        return Randoms.fingerprint(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
