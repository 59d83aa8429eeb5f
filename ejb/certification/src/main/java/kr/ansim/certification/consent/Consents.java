package kr.ansim.certification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.ConsentEntry;
import kr.ansim.certification.ConsentState;
import kr.ansim.certification.ConsentTelling;
import kr.ansim.certification.HolderCompany;
import kr.ansim.certification.InstituteConsent;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All consents, with the history of their acts. */
@ApplicationScoped
public class Consents {

    private static final int LONGEST_HISTORY = 200;

    @Inject
    private Statements statements;

    /** A consent whose row is locked. @param position of its last act */
    record Locked(UUID id, int position, Standing standing) {}

    /** The company's consent with each institute. */
    public List<InstituteConsent> of(UUID company) {
        Map<CertificationSource, InstituteConsent> known = new EnumMap<>(CertificationSource.class);
        statements
                .list("SELECT * FROM certification_consent WHERE company_id = ?", Consents::consent, company)
                .forEach(consent -> known.put(consent.institute(), consent));
        return Arrays.stream(CertificationSource.values())
                .filter(CertificationSource::isInstitute)
                .map(institute -> known.getOrDefault(institute, never(institute)))
                .toList();
    }

    /** The institutes with which a consent of the company stands. */
    public List<CertificationSource> given(UUID company) {
        return of(company).stream()
                .filter(consent -> consent.state() == ConsentState.GIVEN)
                .map(InstituteConsent::institute)
                .toList();
    }

    /** The latest acts of all institutes, newest first. */
    public List<ConsentEntry> history(UUID company) {
        return statements.list(
                "SELECT * FROM certification_consent_act WHERE company_id = ? ORDER BY id DESC LIMIT "
                        + LONGEST_HISTORY,
                row -> new ConsentEntry(
                        CertificationSource.valueOf(row.string("institute")),
                        ConsentState.valueOf(row.string("act")),
                        row.bool("provision"),
                        row.bool("disclosure"),
                        row.string("terms"),
                        Optional.ofNullable(row.dateOrNull("ends_on")),
                        row.string("acted_by"),
                        row.instant("acted_at")),
                company);
    }

    /** Locks the row until the end of the transaction, and makes it if need be. */
    Locked locked(UUID company, CertificationSource institute) {
        return find(company, institute).orElseGet(() -> {
            // who only tried to insert would share a lock with others who did, and none could go on
            statements.update(
                    "INSERT INTO certification_consent (id, company_id, institute, position, state, disclosure, noticed,"
                            + " telling, certificates_since, reports_since, collect_failures)"
                            + " VALUES (?, ?, ?, 0, 'NONE', FALSE, FALSE, 'NONE', '', '', 0)"
                            + " ON DUPLICATE KEY UPDATE position = position",
                    Ids.next(),
                    company,
                    institute);
            return find(company, institute).orElseThrow();
        });
    }

    private Optional<Locked> find(UUID company, CertificationSource institute) {
        return statements.find(
                "SELECT id, position, state, disclosure, ends_on FROM certification_consent"
                        + " WHERE company_id = ? AND institute = ? FOR UPDATE",
                row -> new Locked(row.uuid("id"), row.integer("position"), standing(row)),
                company,
                institute);
    }

    /**
     * Adds an act to the history of a locked consent and lets it stand so. Everything is collected anew once it is told.
     *
     * @param noticed its end is so near that no warning is needed
     */
    UUID act(Locked consent, ConsentEntry act, HolderCompany company, boolean noticed) {
        UUID id = Ids.next();
        int position = consent.position() + 1;
        @Nullable LocalDate endsOn = act.endsOn().orElse(null);
        statements.update(
                "INSERT INTO certification_consent_act (id, company_id, institute, position, act, provision, disclosure,"
                        + " terms, ends_on, acted_by, acted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                company.id(),
                act.institute(),
                position,
                act.act(),
                act.provision(),
                act.disclosure(),
                act.terms(),
                endsOn,
                act.by(),
                act.at());
        statements.update(
                "UPDATE certification_consent SET company_number = ?, position = ?, act_id = ?, state = ?,"
                        + " disclosure = ?, ends_on = ?, noticed = ?, telling = 'WAITING', told_at = NULL,"
                        + " tell_tried_at = ?, tell_trouble = NULL,"
                        + " tell_code = NULL, certificates_since = '', reports_since = '', collect_trouble = NULL,"
                        + " collect_failures = 0, collect_due = NULL, claimed_until = NULL WHERE id = ?",
                company.registrationNumber().digits(),
                position,
                id,
                act.act(),
                act.disclosure(),
                endsOn,
                noticed,
                act.at(),
                consent.id());
        return id;
    }

    static Standing standing(Row row) throws SQLException {
        return new Standing(
                ConsentState.valueOf(row.string("state")), row.bool("disclosure"), row.dateOrNull("ends_on"));
    }

    private static InstituteConsent never(CertificationSource institute) {
        return new InstituteConsent(
                institute,
                ConsentState.NONE,
                false,
                Optional.empty(),
                ConsentTelling.NONE,
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }

    private static InstituteConsent consent(Row row) throws SQLException {
        Standing standing = standing(row);
        return new InstituteConsent(
                CertificationSource.valueOf(row.string("institute")),
                standing.state(),
                standing.disclosure(),
                Optional.ofNullable(standing.endsOn()),
                ConsentTelling.valueOf(row.string("telling")),
                Optional.ofNullable(row.instantOrNull("told_at")),
                orEmpty(row.stringOrNull("tell_trouble")),
                orEmpty(row.stringOrNull("tell_code")),
                Optional.<Instant>ofNullable(row.instantOrNull("collected_at")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
